package org.waymark.catalogue.data;

import java.util.Collections;
import java.util.List;

/**
 * A table whose cells are text as it was written.
 *
 * @param columns the header row
 * @param rows the rows below it, each with as many cells as there are columns
 * @param notations how the numbers of each column are written
 * @param separator the character between the cells of a row
 * @param left how many rows of the file are left out, because they have a wrong number of cells or there are too many
 */
public record Table(List<String> columns, List<Row> rows, List<Notation> notations, char separator, int left) {

    /**
     * A row.
     *
     * @param line the line of the file on which it starts, from 1
     * @param cells its values, without their quotes
     */
    public record Row(int line, List<String> cells) {}

    /** Position of the first column with this name; -1 if there is none. */
    public int column(String name) {
        return columns.indexOf(name);
    }

    /** How many columns have this name. */
    int count(String name) {
        return Collections.frequency(columns, name);
    }

    /** The values of a column, from the first row to the last. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }
}
