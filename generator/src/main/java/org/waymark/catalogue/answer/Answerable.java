package org.waymark.catalogue.answer;

import java.util.Locale;

/** Whether data meets a need. */
public enum Answerable {
    /** Data meets all of it. */
    YES,
    /** Data meets some of it. */
    PARTLY,
    /** No data comes near. */
    NO;

    /** Its id in the vocabulary {@code answerabilities}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
