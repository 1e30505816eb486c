package org.waymark.search.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the search of a site answers, as {@code generator/docs/search-format.md} describes it, and what that took.
 *
 * @param hits in order
 * @param beside the best few records of the kinds that were to come along
 * @param total how many records match; a lower bound if {@code exact} is false
 * @param exact whether {@code total} is exact
 * @param kinds how many of them are of each kind, before the kinds wanted are looked at
 * @param words what was made of each word
 * @param facets the counts of each facet that was asked for
 * @param looser what to ask instead; null where something was found or nothing helps
 * @param places that the query names
 * @param levels that it names
 * @param reached how many of the records reach these places
 * @param named the organisation whose name the query is
 * @param asks what it names that the finder can be asked for
 * @param requests the files that were fetched, below the folder of the index, in alphabetical order
 * @param bytes that came, packed
 */
public record SearchAnswer(
        List<Hit> hits,
        List<Hit> beside,
        int total,
        boolean exact,
        Map<String, Integer> kinds,
        List<Word> words,
        Map<String, List<FacetCount>> facets,
        @Nullable Looser looser,
        List<Place> places,
        List<String> levels,
        int reached,
        List<Hit> named,
        List<Ask> asks,
        List<String> requests,
        long bytes) {

    /** A part of a question: a key of the finder's address, a term, and the words of the query. */
    public record Ask(String part, String id, String text) {}

    /** A record that was found; dates as ISO 8601, empty texts for what is not known. */
    public record Hit(
            int document,
            String kind,
            int score,
            String title,
            String address,
            String publisher,
            String summary,
            String modified,
            String access,
            List<String> formats,
            @Nullable Figure figure,
            @Nullable List<String> wider,
            @Nullable String smallest) {

        private String line() {
            return score + " " + kind + " " + document + " " + address + " " + title + " " + publisher + " " + summary
                    + " " + modified + " " + access + " " + formats;
        }

        /** Whether it is only about a wider place than the one that the query names. */
        public boolean isWider() {
            return wider != null && !wider.isEmpty();
        }

        /** Its name in addresses. */
        public String slug() {
            return address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
        }
    }

    /** A place that the query names, with its key figures; while typing without them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(
            String title,
            String address,
            String level,
            @Nullable List<Figure> figures) {}

    /** A figure of a place: the value with its signs, its unit, and for when it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figure(String name, String value, String unit, String period) {}

    /** What was made of a word: how it was understood, the words used in its place, and their keys in the index. */
    public record Word(String word, String how, List<String> used, List<String> keys) {}

    /** How many records have a value of a facet; {@code parent} is the id of the wider value, or empty. */
    public record FacetCount(String id, String label, String parent, int count) {

        @Override
        public String toString() {
            return id + "<" + parent + "=" + count;
        }
    }

    /** A query that finds something, and what was dropped from the other one. */
    public record Looser(String text, List<String> dropped) {}

    /** The names of the hits in addresses, in order. */
    public List<String> slugs() {
        return hits.stream().map(Hit::slug).toList();
    }

    /** The titles of the hits, in order. */
    public List<String> titles() {
        return hits.stream().map(Hit::title).toList();
    }

    /** How the word at a place was understood. */
    public String how(int place) {
        return words.get(place).how();
    }

    /** What was looked for instead of the word at a place, or besides. */
    public List<String> used(int place) {
        return words.get(place).used();
    }

    /** The same answer without what it took to get it. */
    public SearchAnswer withoutTraffic() {
        return new SearchAnswer(
                hits, beside, total, exact, kinds, words, facets, looser, places, levels, reached, named, asks,
                List.of(), 0);
    }

    /** All of the answer in one line, but for the files and bytes that came. */
    public String line() {
        List<String> parts = new ArrayList<>(List.of(total + (exact ? "" : "+"), kinds.toString()));
        words.forEach(word -> parts.add(word.word() + " " + word.how() + " " + word.used()));
        places.forEach(place -> parts.add("place " + place));
        hits.forEach(hit -> parts.add(hit.line()));
        beside.forEach(hit -> parts.add("beside " + hit.line()));
        facets.forEach((key, values) -> parts.add(key + values));
        if (looser != null) {
            parts.add("looser " + looser.text() + " " + looser.dropped());
        }
        return String.join(" | ", parts);
    }
}
