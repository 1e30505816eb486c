package org.waymark.site.page.embed;

import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;

/**
 * What a chart that leaves the site has to say about its figures. All texts are single lines.
 *
 * @param record the title of the record
 * @param licence the licence of the figures; null if not known
 * @param period the period; empty if not known
 * @param citation how to cite them
 */
public record ChartAbout(String record, @Nullable Term licence, String period, String citation) {}
