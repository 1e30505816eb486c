package org.waymark.search.index;

/**
 * A text of a document.
 *
 * @param text plain, without markup
 * @param language BCP 47 tag
 * @param weight the weight of its words, in quarters of a word of the description; at least 1
 */
public record Passage(String text, String language, int weight) {}
