package org.waymark.report;

/** How much a finding matters. */
public enum Severity {
    /** The record or page is wrong or missing; {@code check} and {@code build --strict} fail. */
    ERROR,
    /** Something a maintainer should look at; {@code build --strict} fails. */
    WARNING,
    /** Worth knowing; never fails anything. */
    NOTE;

    /** The word used in reports. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
