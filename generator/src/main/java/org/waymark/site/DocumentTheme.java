package org.waymark.site;

import java.io.IOException;
import java.io.Writer;

/** How editorial documents look. */
public interface DocumentTheme {

    /** Markdown as HTML that is safe to put into a page, whoever wrote it. */
    String toHtml(String markdown);

    /** Markdown as one line of plain text, for lists and previews. */
    String toPlainText(String markdown);

    /** A text that is no Markdown as one line, for lists and previews. */
    String toLine(String text);

    /**
     * Writes a page.
     *
     * @throws IOException when {@code out} fails
     */
    void render(DocumentPage page, Writer out) throws IOException;
}
