package org.waymark.diff.report;

import java.util.ArrayList;
import java.util.List;

/** A line made of parts, each of which is escaped as the format asks. */
record Line(List<Part> parts) {

    /** Text of one kind. */
    sealed interface Part {

        /** The text itself, which may be anyone's. */
        String text();
    }

    /** Running text. */
    record Plain(String text) implements Part {}

    /** Running text that matters. */
    record Strong(String text) implements Part {}

    /** What a computer reads: a path, an address. */
    record Code(String text) implements Part {}

    Line {
        parts = List.copyOf(parts);
    }

    static Line of(String text) {
        return new Line(List.of(new Plain(text)));
    }

    static Line strong(String text) {
        return new Line(List.of(new Strong(text)));
    }

    static Line code(String text) {
        return new Line(List.of(new Code(text)));
    }

    Line then(String text) {
        return and(new Plain(text));
    }

    Line thenStrong(String text) {
        return and(new Strong(text));
    }

    Line thenCode(String text) {
        return and(new Code(text));
    }

    /** This line and then another. */
    Line and(Line other) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts());
        return new Line(all);
    }

    private Line and(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Line(all);
    }
}
