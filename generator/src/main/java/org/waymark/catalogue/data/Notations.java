package org.waymark.catalogue.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out how the numbers of a table are written: from the cells of a column that can be read in one way only, else
 * from the table's other columns, else from its separator. If none of them decides, nothing is guessed.
 */
final class Notations {

    private Notations() {}

    static List<Notation> of(int columns, List<Table.Row> rows, char separator) {
        List<Set<Notation.Evidence>> evidence = new ArrayList<>(columns);
        Set<Notation.Evidence> all = EnumSet.noneOf(Notation.Evidence.class);
        for (int i = 0; i < columns; i++) {
            Set<Notation.Evidence> own = evidence(rows, i);
            evidence.add(own);
            if (!own.contains(Notation.Evidence.NONE)) { // "3,4" in a column of notes is not a number
                all.addAll(own);
            }
        }
        return evidence.stream().map(own -> of(own, all, separator)).toList();
    }

    private static Set<Notation.Evidence> evidence(List<Table.Row> rows, int column) {
        Set<Notation.Evidence> found = EnumSet.noneOf(Notation.Evidence.class);
        for (Table.Row row : rows) {
            String cell = row.cells().get(column);
            if (!Numbers.isMissing(cell)) {
                found.add(Notation.evidence(cell));
            }
        }
        return found;
    }

    private static Notation of(Set<Notation.Evidence> own, Set<Notation.Evidence> all, char separator) {
        for (Set<Notation.Evidence> evidence : List.of(own, all)) {
            boolean point = evidence.contains(Notation.Evidence.POINT);
            boolean comma = evidence.contains(Notation.Evidence.COMMA);
            if (point != comma) {
                return point ? Notation.POINT : Notation.COMMA;
            }
            if (point && evidence == own) {
                return Notation.UNCERTAIN;
            }
        }
        return bySeparator(own, separator);
    }

    /**
     * If a comma separates cells, it is not a decimal comma. If a semicolon does, a decimal comma is likely. With other
     * separators 1.204 is a decimal number, unless the column also has 980.
     */
    private static Notation bySeparator(Set<Notation.Evidence> own, char separator) {
        boolean mixed = own.contains(Notation.Evidence.AMBIGUOUS_POINT) && own.contains(Notation.Evidence.NEUTRAL);
        return separator == ';' || (separator != ',' && mixed) ? Notation.UNCERTAIN : Notation.POINT;
    }
}
