package org.waymark.model.schema;

/** The kinds of value that a field can hold. */
public enum FieldType {
    /** A text in one or several languages. */
    TEXT("text"),
    /** A text in one or several languages, written in Markdown. */
    MARKDOWN("Markdown"),
    /** A text that is not translated. */
    STRING("plain text"),
    /** A whole number. */
    INTEGER("whole number"),
    /** True or false. */
    BOOLEAN("true or false"),
    /** A day, a month or a year. */
    DATE("date"),
    /** A stretch of time. */
    PERIOD("period"),
    /** An address on the web. */
    LINK("address"),
    /** A term of a vocabulary. */
    TERM("term"),
    /** The name of another record. */
    REF("record"),
    /** A group of fields. */
    RECORD("group"),
    /** Any keys with any texts. */
    MAP("keys with texts");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    /** The word with its article, for sentences. */
    public String phrase() {
        return switch (this) {
            case MARKDOWN -> "a text in Markdown";
            case LINK -> "an address";
            case BOOLEAN, MAP, STRING -> word.equals("plain text") ? "a plain text" : word;
            default -> "a " + word;
        };
    }

    /** What the field reference calls it. */
    public String word() {
        return word;
    }
}
