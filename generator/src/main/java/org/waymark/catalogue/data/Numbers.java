package org.waymark.catalogue.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of tables, and knows what is written where there is none. */
public final class Numbers {

    /** What statistical offices write where a figure is missing, is withheld or makes no sense. */
    private static final Set<String> NOTHING =
            Set.of("", "na", "n/a", "nan", "null", "-", "–", "..", "...", ":", "x", "z", "c", "[x]", "[z]", "[c]", "*");

    private Numbers() {}

    /** Whether the cell says that there is no figure. */
    public static boolean isMissing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** The number in the cell, where there is one. */
    public static OptionalDouble parse(String cell, Notation notation) {
        String plain = notation.plain(cell);
        return plain == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(plain));
    }

    /** The cell with a number as every program reads it; as it is written where it holds none. */
    static String written(String cell, Notation notation) {
        @Nullable String plain = notation.plain(cell);
        return plain == null ? cell : plain;
    }
}
