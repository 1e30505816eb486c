package org.waymark.site.render.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.model.record.Kinds;

/**
 * The messages of the search in the browser, by key. A counted message has a key for each plural category of its
 * bundle.
 */
public final class SearchWords {

    private static final List<String> IN_THE_HEAD = List.of(
            "number.group",
            "search.options",
            "search.all",
            "search.none",
            "search.fault.offline",
            "search.fault.missing",
            "search.fault.damaged");

    private static final List<String> ON_THE_PAGE = List.of("""
            number.group date.day date.month item.modified search.fault.offline search.fault.missing
            search.fault.damaged search.again search.least search.and search.for search.corrected search.unknown
            search.facet.more search.facet.none search.facet.parts search.facet.place search.understood
            search.understood.alone search.understood.level search.reached search.plain search.only search.only.smallest search.wider search.licence.open search.licence.closed search.licence.unknown
            search.freshness.1-year search.freshness.3-years search.freshness.5-years search.freshness.older
            search.freshness.unknown search.without-choices search.spelling search.looser search.looser.all
            search.ask search.ask.since search.ask.finder finder.by.level finder.since.year search.dropped search.near search.report search.report.why search.report.title search.report.how
            """.split("\\s+"));

    private SearchWords() {}

    /** The messages of the search in the head of every page. */
    public static Map<String, String> inTheHead(Messages messages) {
        return words(messages, IN_THE_HEAD, List.of("search.suggestions"));
    }

    /** The messages of the search page. */
    public static Map<String, String> onThePage(Messages messages) {
        Stream<String> months = IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month);
        Stream<String> kinds = Kinds.ALL.stream().map(kind -> "kinds." + kind.key());
        return words(
                messages,
                Stream.of(ON_THE_PAGE.stream(), months, kinds)
                        .flatMap(each -> each)
                        .toList(),
                List.of("datasets.count", "search.results", "search.further"));
    }

    private static Map<String, String> words(Messages messages, List<String> keys, List<String> counted) {
        Map<String, String> words = new TreeMap<>();
        keys.forEach(key -> words.put(key, messages.text(key)));
        Kinds.ALL.forEach(kind -> words.put("kind." + kind.key(), messages.text("kind." + kind.key())));
        Stream.concat(PluralRules.CATEGORIES.stream(), Stream.of("other"))
                .flatMap(category -> counted.stream().map(key -> key + "." + category))
                .filter(messages::has)
                .forEach(key -> words.put(key, messages.text(key)));
        return words;
    }
}
