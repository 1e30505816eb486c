package org.waymark.links.report;

import java.util.Locale;
import org.waymark.links.LinkReport;

/** The formats of a report on links. */
public enum LinkFormat {
    /** For a terminal. */
    TEXT,
    /** For scripts; nothing is left out. */
    JSON,
    /** For a comment or a page of a project. */
    MARKDOWN;

    /** The format's name as an option of the command line: {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The report, with a line end at its end. */
    public String write(LinkReport report) {
        return switch (this) {
            case TEXT -> LinkText.write(report);
            case JSON -> LinkJson.write(report);
            case MARKDOWN -> LinkMarkdown.write(report);
        };
    }
}
