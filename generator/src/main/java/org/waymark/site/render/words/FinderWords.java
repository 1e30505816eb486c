package org.waymark.site.render.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The messages of the finder in the browser, by key: its own, and those for computed answers. */
public final class FinderWords {

    /** A counted message has a key for each plural category of its bundle. */
    private static final List<String> OWN = List.of("""
            finder.compose finder.change finder.ask finder.theme finder.theme.also finder.population finder.population.also
            finder.place finder.place.also finder.level finder.by finder.by.also finder.since finder.access
            finder.any.theme finder.any.population finder.any.place finder.any.level finder.any.by finder.any.since
            finder.any.access finder.any.also finder.by.level finder.by.dimensions finder.by.dimensions.time
            finder.by.dimensions.longitudinal finder.since.year finder.with.access
            finder.yes.figures finder.figures finder.figures.place finder.figures.more finder.more finder.less finder.publishers finder.report
            finder.report.how finder.report.title finder.gaps finder.questions.like number.group date.day date.month
            number.decimal figure.source compare.county nearest.dataset search.fault.offline search.fault.missing search.fault.damaged
            """.split("\\s+"));

    private static final List<String> OF_ANSWERS =
            List.of("answer.", "shortfall.", "brief.", "wanted.", "list.", "month.");

    private FinderWords() {}

    /** The messages of the finder's page. */
    public static Map<String, String> of(Messages messages) {
        Map<String, String> words = new TreeMap<>();
        for (String key : OWN) {
            PluralRules.CATEGORIES.forEach(category -> put(key + "." + category, messages, words));
            put(key + ".other", messages, words);
            put(key, messages, words);
        }
        OF_ANSWERS.forEach(prefix -> words.putAll(messages.beginningWith(prefix)));
        return words;
    }

    private static void put(String key, Messages messages, Map<String, String> words) {
        if (messages.has(key)) {
            words.put(key, messages.text(key));
        }
    }
}
