package org.waymark.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.browser.Browser;
import org.waymark.index.query.Hit;
import org.waymark.index.query.Query;
import org.waymark.index.query.Results;

/** The client of the search as it runs in a browser, beside the indexes of a folder. */
public final class ClientInBrowser implements AutoCloseable {

    private static final Path MODULES = Path.of("../site-assets/js/search");

    private final Browser browser;

    private ClientInBrowser(Browser browser) {
        this.browser = browser;
    }

    /**
     * Puts the client into a folder and opens it.
     *
     * @param site a folder with {@code search/<language>/}
     */
    public static ClientInBrowser on(Path site) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("index.html", "<!doctype html><html lang=en><title>Search</title>".getBytes("UTF-8"));
        try (Stream<Path> modules = Files.list(MODULES)) {
            for (Path module : modules.sorted().toList()) {
                files.put("js/search/" + module.getFileName(), Files.readAllBytes(module));
            }
        }
        SampleIndex.write(files, site);
        Browser browser = Browser.on(site, "/littleton/");
        browser.open("");
        return new ClientInBrowser(browser);
    }

    /** What a JavaScript function that promises an answer says in the end. */
    public Object await(String function, Object argument) {
        return browser.await(function, argument);
    }

    /** The words of English texts, each as it is shown and then its stem. */
    public List<?> words(List<String> texts) {
        return (List<?>) browser.await("""
                async (texts) => {
                  const { englishWord, tokens } = await import('./js/search/words.js');
                  const { Store } = await import('./js/search/store.js');
                  const { languages } = await new Store('./search/en/').manifest();
                  const { stopWords } = languages.find((each) => each.tag === 'en');
                  return texts.map((text) => tokens(text).map((token) => englishWord(token, stopWords))
                    .filter((word) => word.surface !== '').flatMap((word) => [word.surface, word.stem]));
                }""", texts);
    }

    /** What it answers to queries, each as {@link #told} tells it. */
    public List<String> answers(String language, List<Query> queries) {
        List<Map<String, Object>> asked = queries.stream()
                .map(query -> Map.<String, Object>of(
                        "text", query.text(),
                        "kinds", List.copyOf(query.kinds()),
                        "filters",
                                query.filters().entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey, each -> List.copyOf(each.getValue()))),
                        "facets", List.copyOf(query.facets()),
                        "sort", query.sort().name().toLowerCase(Locale.ROOT),
                        "typing", query.typing()))
                .toList();
        Object found = browser.await("""
                async ([folder, queries]) => {
                  const { SearchIndex } = await import('./js/search/index.js');
                  const index = new SearchIndex(new URL(folder, document.baseURI));
                  const told = [];
                  for (const { text, ...options } of queries) {
                    const found = await index.search(text, options);
                    const words = found.words.map((each) => `${each.word}:${each.how}:${each.used.join(',')}`);
                    const hits = found.hits.map((hit) => `${hit.kind} ${hit.score} ${hit.address} ${hit.title} ${hit.publisher}`
                      + ` ${hit.summary} ${hit.modified} ${hit.access} ${hit.formats.join(',')}`);
                    const facets = Object.entries(found.facets).map(([key, values]) => key
                      + values.map(({ id, count, parent }) => ` ${id}<${parent}=${count}`).join(''));
                    const kinds = Object.entries(found.kinds).map(([kind, count]) => `${kind}=${count}`);
                    told.push([`${found.total} ${found.exact}`, ...kinds, ...words, ...hits, ...facets].join('\\n'));
                  }
                  return told;
                }""", List.of("search/" + language + "/", asked));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** All that an answer says, as lines. */
    public static String told(Results results) {
        List<String> lines = new ArrayList<>(List.of(results.total() + " " + results.exact()));
        results.kinds().forEach((kind, count) -> lines.add(kind + "=" + count));
        for (Results.WordUse word : results.words()) {
            lines.add(word.word() + ":" + word.how().name().toLowerCase(Locale.ROOT) + ":"
                    + String.join(",", word.used()));
        }
        for (Hit hit : results.hits()) {
            lines.add(String.join(
                    " ",
                    hit.kind(),
                    String.valueOf(hit.score()),
                    hit.card().address(),
                    hit.card().title(),
                    hit.card().publisher(),
                    hit.card().summary(),
                    hit.card().modified(),
                    hit.card().access(),
                    String.join(",", hit.card().formats())));
        }
        results.facets()
                .forEach((key, values) -> lines.add(key
                        + values.stream()
                                .map(each -> " " + each.id() + "<" + each.parent() + "=" + each.count())
                                .collect(Collectors.joining())));
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        browser.close();
    }
}
