package org.waymark.site.export.feed;

import java.util.List;
import org.waymark.catalogue.history.Revision;

/**
 * What a feed is about. There is one for each page that names records, at the page's address in {@value FeedExport#FOLDER}.
 *
 * @param page the address of the page that it belongs to, in its edition
 * @param title its title
 * @param revisions what happened, the newest first
 */
record Topic(String page, String title, List<Revision> revisions) {

    /** The folder of its page, which all topics of a kind share; empty for that of everything. */
    String group() {
        return page.substring(0, page.lastIndexOf('/') + 1);
    }
}
