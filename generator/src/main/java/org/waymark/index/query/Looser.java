package org.waymark.index.query;

import java.util.List;

/**
 * A query that finds something where another found nothing.
 *
 * @param text the query
 * @param dropped what the other says besides, as it was typed
 */
public record Looser(String text, List<String> dropped) {}
