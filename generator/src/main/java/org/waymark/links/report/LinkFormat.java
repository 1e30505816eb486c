package org.waymark.links.report;

import org.waymark.links.LinkReport;

/** The formats of a report on links. */
public enum LinkFormat {
    /** For a terminal. */
    TEXT,
    /** For scripts; nothing is left out. */
    JSON,
    /** For a comment or a page of a project. */
    MARKDOWN;

    /** The report, with a line end at its end. */
    public String write(LinkReport report) {
        return switch (this) {
            case TEXT -> LinkText.write(report);
            case JSON -> LinkJson.write(report);
            case MARKDOWN -> LinkMarkdown.write(report);
        };
    }
}
