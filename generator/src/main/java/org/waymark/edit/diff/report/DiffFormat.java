package org.waymark.edit.diff.report;

import org.waymark.edit.diff.CatalogueDiff;

/** The formats of a comparison. */
public enum DiffFormat {
    /** For a comment on a pull request. */
    MARKDOWN,
    /** For scripts; nothing is left out. */
    JSON,
    /** A single page without other files. */
    HTML;

    /** The report, with a line end at its end. */
    public String write(CatalogueDiff diff) {
        return switch (this) {
            case MARKDOWN -> DiffReport.markdown(diff);
            case JSON -> DiffJson.write(diff);
            case HTML -> DiffReport.html(diff);
        };
    }
}
