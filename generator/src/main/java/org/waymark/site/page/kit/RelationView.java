package org.waymark.site.page.kit;

import java.util.List;

/**
 * The records with one relation to a record.
 *
 * @param id its anchor
 * @param heading the relation
 * @param none the text if there are none
 * @param links the records
 */
public record RelationView(String id, String heading, String none, List<LinkView> links) {}
