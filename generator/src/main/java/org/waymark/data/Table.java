package org.waymark.data;

import java.util.List;

/**
 * A table of text, as it was written.
 *
 * @param columns the header row
 * @param rows the rows below it, each with as many cells as there are columns
 */
public record Table(List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param line the line of the file on which it starts, from 1
     * @param cells its values, without their quotes
     */
    public record Row(int line, List<String> cells) {}

    /** Position of the column with this name, or -1 where there is none. */
    public int column(String name) {
        return columns.indexOf(name);
    }

    /** The values of a column, from the first row to the last. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }
}
