package org.waymark.catalogue.address;

/** Makes the HTML that a page shows of a text in Markdown, for those who ask what the text leads to. */
@FunctionalInterface
public interface Typesetter {

    /**
     * The safe markup.
     *
     * @param editorial whether it is the text of a post or free page, whose headings all have ids
     */
    String html(String markdown, boolean editorial);
}
