package org.waymark.report;

import java.util.Locale;

/** The formats for findings. */
public enum ReportFormat {
    /** One line a finding and a line that counts them, for people. */
    TEXT,
    /** One JSON object, for scripts. */
    JSON,
    /** SARIF 2.1.0, for code scanning services and editors. */
    SARIF,
    /** Workflow commands that GitHub shows beside the changed lines of a pull request. */
    GITHUB;

    /** The format's name as an option of the command line: {@code sarif}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The printer of this format. */
    public FindingPrinter printer() {
        return switch (this) {
            case TEXT -> new TextPrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter();
            case GITHUB -> new GithubPrinter();
        };
    }
}
