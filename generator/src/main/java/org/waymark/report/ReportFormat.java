package org.waymark.report;

/** The formats in which findings can be had. */
public enum ReportFormat {
    /** One line a finding and a line that counts them, for people. */
    TEXT,
    /** One JSON object, for scripts. */
    JSON,
    /** SARIF 2.1.0, for code scanning services and editors. */
    SARIF,
    /** Workflow commands that GitHub shows beside the changed lines of a pull request. */
    GITHUB;

    /** What writes this format. */
    public FindingPrinter printer() {
        return switch (this) {
            case TEXT -> new TextPrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter();
            case GITHUB -> new GithubPrinter();
        };
    }
}
