package org.waymark.site;

import java.io.IOException;
import java.io.Writer;

/** How editorial documents look. */
public interface DocumentTheme {

    /** Markdown from any writer as HTML that is safe in a page. */
    String toHtml(String markdown);

    /** Markdown as one line of plain text, for lists and previews. */
    String toPlainText(String markdown);

    /** A text that is not Markdown as one line, for lists and previews. */
    String toLine(String text);

    /**
     * Writes a page.
     *
     * @throws IOException if {@code out} fails
     */
    void render(DocumentPage page, Writer out) throws IOException;
}
