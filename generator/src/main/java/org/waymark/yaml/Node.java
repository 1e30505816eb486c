package org.waymark.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;

/** A value as it was written in a file, before it is interpreted. Lines and columns count from 1. */
public sealed interface Node {

    /** Where the value starts. */
    Location location();

    /** What a person would call this kind of value in an error message. */
    String kind();

    /**
     * A single value.
     *
     * @param text the text without its quotes
     * @param quoted whether it was written in quotes or as a block, so that {@code "true"} stays a text
     */
    record Scalar(String text, boolean quoted, Location location) implements Node {

        /** Whether this is YAML's null: nothing at all, {@code ~} or {@code null} without quotes. */
        public boolean isNull() {
            return !quoted && isNull(text);
        }

        /** Whether a text without quotes is null (YAML 1.2.2, 10.2.1.1, and 1.1's other cases of {@code null}). */
        static boolean isNull(String text) {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "a single value";
        }
    }

    /** Values in an order. */
    record Sequence(List<Node> items, Location location) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written; a key may be there twice, which the reader reports. */
    record Mapping(List<Entry> entries, Location location) implements Node {

        /** The value of the first entry with this key, or null when there is none. */
        public @Nullable Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, Node value) {}
}
