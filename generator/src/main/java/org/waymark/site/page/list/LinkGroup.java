package org.waymark.site.page.list;

import java.util.List;

/**
 * Links under a heading.
 *
 * @param key the group's name, for style sheets
 * @param heading what they have in common
 * @param links at least one
 */
public record LinkGroup(String key, String heading, List<CountedLink> links) {}
