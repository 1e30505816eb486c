package org.waymark.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of comma-separated values (RFC 4180) that a spreadsheet can open without running anything: a cell that begins
 * with {@code = + - @}, a tab or a line break gets an apostrophe before it, unless it is a plain number. Data files are
 * never changed like this; it is for what the catalogue says about them.
 */
public final class SafeCsv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*");

    private SafeCsv() {}

    /** A line with its end. */
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder(cells.size() * 16);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            quoted(guarded(cells.get(i)), line);
        }
        return line.append("\r\n").toString();
    }

    /** The text of a cell without what a spreadsheet would take for a formula. */
    public static String guarded(String cell) {
        boolean formula = !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static void quoted(String cell, StringBuilder line) {
        if (isPlain(cell)) {
            line.append(cell);
        } else {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
