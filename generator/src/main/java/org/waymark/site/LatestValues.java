package org.waymark.site;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;

/**
 * The latest values of an indicator, as search results show them in one edition.
 *
 * @param indicator what is measured
 * @param dataset that the values come from; null if it is not known
 * @param name of the indicator in a few words
 * @param unit the words after a value; empty for none
 * @param period that most places have the value for, in words
 * @param headline whether it is one of the few shown with any place
 * @param values for each place that has one, by its id
 */
public record LatestValues(
        Entry indicator,
        @Nullable Entry dataset,
        String name,
        String unit,
        String period,
        boolean headline,
        SortedMap<String, Value> values) {

    /**
     * The latest value of a place.
     *
     * @param text with its signs, such as {@code £846}
     * @param period it is for, in words
     */
    public record Value(String text, String period) {}
}
