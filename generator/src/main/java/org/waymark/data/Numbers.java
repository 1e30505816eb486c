package org.waymark.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers as tables write them: with a decimal point, perhaps with commas between thousands. */
public final class Numbers {

    /** What statistical offices write where a figure is missing, is withheld or makes no sense. */
    private static final Set<String> NOTHING =
            Set.of("", "na", "n/a", "nan", "null", "-", "–", "..", "...", ":", "x", "z", "c", "[x]", "[z]", "[c]", "*");

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})?(\\.\\d{1,15})?");

    private Numbers() {}

    /** Whether the cell says that there is no figure. */
    public static boolean isMissing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The number in the cell, where there is one. */
    public static OptionalDouble parse(String cell) {
        String bare = cell.strip();
        boolean digits = bare.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (!digits || bare.length() > 40 || !PLAIN.matcher(bare).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(bare.replace(",", "")));
    }
}
