package org.waymark.site.page.kit;

import java.util.List;

/**
 * The records that name a record in one way.
 *
 * @param id its anchor
 * @param heading what they have to do with it
 * @param none what the page says where there are none
 * @param links the records
 */
public record RelationView(String id, String heading, String none, List<LinkView> links) {}
