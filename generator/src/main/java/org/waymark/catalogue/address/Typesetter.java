package org.waymark.catalogue.address;

/** Makes the HTML of a Markdown text as a page shows it, for checks that need to know where its links lead. */
@FunctionalInterface
public interface Typesetter {

    /**
     * The safe markup.
     *
     * @param editorial whether it is the text of a post or free page, whose headings all have ids
     */
    String html(String markdown, boolean editorial);
}
