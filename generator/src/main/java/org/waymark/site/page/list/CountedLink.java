package org.waymark.site.page.list;

import java.util.List;
import org.waymark.site.page.kit.LinkView;

/**
 * A value to browse by.
 *
 * @param link its name, linked if it has a page
 * @param count how many records have it; negative where nothing is counted
 * @param narrower the values within it
 */
public record CountedLink(LinkView link, long count, List<CountedLink> narrower) {}
