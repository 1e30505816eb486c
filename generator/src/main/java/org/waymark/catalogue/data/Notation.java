package org.waymark.catalogue.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written: with a decimal point or a decimal comma. Thousands may be separated by the other of the two,
 * by a space of any width or by an apostrophe.
 */
public enum Notation {
    /** {@code 1,204.5}. */
    POINT,
    /** {@code 1.204,5}. */
    COMMA,
    /** A decimal point, but {@code 1.204} and {@code 1,204} may each mean one of two numbers and are not read. */
    UNCERTAIN;

    private static final int LONGEST = 40;

    private static final String BLANKS = " \u00a0\u2007\u2009\u202f'\u2019";

    /** Digits, perhaps in groups with one kind of separator, and a fraction. */
    private static final Pattern FORM = Pattern.compile("([+\u2212-]?)(\\d{1,3}(?:([" + BLANKS
            + ".,])\\d{3})(?:\\3\\d{3}){0,3}|\\d{0,15})" + "(?:([.,])(\\d{1,15}))?");

    /** What a single cell shows about the notation. */
    enum Evidence {
        /** It is not a number. */
        NONE,
        /** A number that reads the same in each notation. */
        NEUTRAL,
        POINT,
        COMMA,
        /** {@code 1.204}: a decimal point, or a decimal comma with thousands separated. */
        AMBIGUOUS_POINT,
        /** {@code 1,204}: thousands separated, or a decimal comma. */
        AMBIGUOUS_COMMA
    }

    /** What this cell shows. */
    static Evidence evidence(String cell) {
        String bare = cell.strip();
        Matcher form = FORM.matcher(bare);
        if (bare.length() > LONGEST || !form.matches() || bare.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Evidence.NONE;
        }
        String group = form.group(3);
        String decimal = form.group(4);
        if (decimal != null) {
            return decimal.equals(group) ? Evidence.NONE : decimal.equals(".") ? Evidence.POINT : Evidence.COMMA;
        }
        if (group == null || BLANKS.contains(group)) {
            return Evidence.NEUTRAL;
        }
        boolean point = group.equals(".");
        String digits = form.group(2);
        if (digits.startsWith("0")) { // nobody writes 204 as 0,204
            return digits.indexOf(group) == digits.lastIndexOf(group)
                    ? (point ? Evidence.POINT : Evidence.COMMA)
                    : Evidence.NONE;
        }
        if (digits.indexOf(group) != digits.lastIndexOf(group)) {
            return point ? Evidence.COMMA : Evidence.POINT;
        }
        return point ? Evidence.AMBIGUOUS_POINT : Evidence.AMBIGUOUS_COMMA;
    }

    /** Whether the cell may mean either of two numbers and this notation cannot decide. */
    public boolean isAmbiguous(String cell) {
        Evidence evidence = evidence(cell);
        return this == UNCERTAIN && (evidence == Evidence.AMBIGUOUS_POINT || evidence == Evidence.AMBIGUOUS_COMMA);
    }

    /** The number in the cell with a decimal point and without thousands separators; null if there is none. */
    public @Nullable String plain(String cell) {
        char decimal = switch (evidence(cell)) {
            case NONE -> 0;
            case NEUTRAL -> '.';
            case POINT -> this == COMMA ? 0 : '.';
            case COMMA -> this == COMMA ? ',' : 0;
            case AMBIGUOUS_POINT, AMBIGUOUS_COMMA -> this == UNCERTAIN ? 0 : this == COMMA ? ',' : '.';
        };
        return decimal == 0 ? null : plain(cell.strip(), decimal);
    }

    /** An ambiguous cell, read as a whole number. */
    static String whole(String cell) {
        return plain(cell, '\0');
    }

    /** An ambiguous cell, read as a number with three decimals. */
    static String fraction(String cell) {
        return plain(cell, cell.indexOf('.') >= 0 ? '.' : ',');
    }

    private static String plain(String number, char decimal) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> {
            if (c == '-' || c == '\u2212') {
                out.append('-');
            } else if (c == decimal) {
                boolean bare = out.isEmpty() || out.charAt(out.length() - 1) == '-';
                out.append(bare ? "0." : ".");
            } else if (c >= '0' && c <= '9') {
                out.append((char) c);
            }
        });
        return out.toString();
    }
}
