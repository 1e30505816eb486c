package org.waymark.catalogue.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of tables, and knows the marks for missing ones. */
public final class Numbers {

    /** Marks of statistical offices for figures that are missing, withheld or not applicable. */
    private static final Set<String> NOTHING =
            Set.of("", "na", "n/a", "nan", "null", "-", "–", "..", "...", ":", "x", "z", "c", "[x]", "[z]", "[c]", "*");

    private Numbers() {}

    /** Whether the cell says that there is no figure. */
    public static boolean isMissing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The number in the cell; empty if there is none. */
    public static OptionalDouble parse(String cell, Notation notation) {
        String plain = notation.plain(cell);
        return plain == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(plain));
    }

    /** The number in the cell in machine-readable form; the cell as written if it has no number. */
    static String written(String cell, Notation notation) {
        @Nullable String plain = notation.plain(cell);
        return plain == null ? cell : plain;
    }
}
