package org.waymark.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.waymark.browser.Browser;
import org.waymark.model.Catalogue;

/**
 * The search of built sites as readers have it: the modules of the theme, in Chromium. All tests of a JVM share one
 * browser, since starting it takes longer than most of them.
 */
public final class SiteSearch {

    private static final Path MODULES = Path.of("../site-assets/js").toAbsolutePath();
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Asks all queries, each of a search that was just opened or all of one, and notes what is fetched. */
    private static final String ASK = """
            async ([address, queries, anew]) => {
              const { SearchIndex } = await import('./js/search/index.js');
              const base = String(new URL(address, document.baseURI));
              let index = new SearchIndex(base);
              const plain = window.fetch;
              const answers = [];
              try {
                for (const { text, ...options } of JSON.parse(queries)) {
                  const requests = [];
                  const sizes = [];
                  window.fetch = async (file, how) => {
                    requests.push(file.slice(base.length));
                    const response = plain(file, how);
                    sizes.push(response.then(async (each) => (await each.clone().arrayBuffer()).byteLength));
                    return response;
                  };
                  index = anew ? new SearchIndex(base) : index;
                  const found = await index.search(text, options);
                  window.fetch = plain;
                  const bytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
                  answers.push({ ...found, requests: requests.sort(), bytes, looser: await index.looser(text, found) });
                }
              } finally {
                window.fetch = plain;
              }
              return JSON.stringify(answers);
            }""";

    private static @Nullable Path root;
    private static @Nullable Browser browser;

    private final String folder;
    private final String language;

    private SiteSearch(String folder, String language) {
        this.folder = folder;
        this.language = language;
    }

    /**
     * The search of a site on this computer, in its edition in English.
     *
     * @param site a folder with {@code search/en/}
     */
    public static SiteSearch on(Path site) {
        try {
            Path link =
                    Files.createSymbolicLink(root().resolve("site-" + COUNT.incrementAndGet()), site.toAbsolutePath());
            return new SiteSearch(link.getFileName() + "/", "en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The search of an index by its files, in English. */
    public static SiteSearch of(Map<String, byte[]> files) {
        try {
            Path site = Files.createTempDirectory(root(), "index-");
            SampleIndex.write(files, site);
            return new SiteSearch(site.getFileName() + "/", "en");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The search of a catalogue with editions in these languages; in English. */
    public static SiteSearch of(Catalogue catalogue, String... languages) {
        return of(SampleIndex.files(catalogue, languages));
    }

    /** The search of the same site in another edition. */
    public SiteSearch in(String tag) {
        return new SiteSearch(folder, tag);
    }

    /** Where the index is, seen from the page that the browser shows. */
    public String address() {
        return folder + "search/" + language + "/";
    }

    /** Answers a query. */
    public SearchAnswer search(String text) {
        return search(SearchQuery.of(text));
    }

    /** Answers a query. */
    public SearchAnswer search(SearchQuery query) {
        return search(List.of(query)).get(0);
    }

    /** Answers queries, each as the first one of a reader. */
    public List<SearchAnswer> search(List<SearchQuery> queries) {
        return search(queries, true);
    }

    /** Answers queries of one reader, one after the other. */
    public List<SearchAnswer> searchInTurn(List<SearchQuery> queries) {
        return search(queries, false);
    }

    private List<SearchAnswer> search(List<SearchQuery> queries, boolean anew) {
        try {
            Object answers = await(ASK, List.of(address(), JSON.writeValueAsString(queries), anew));
            return JSON.readValue((String) answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a JavaScript function says in the end; the modules are in {@code ./js/}.
     *
     * @throws AssertionError where it fails
     */
    public static Object await(String function, Object argument) {
        root();
        Object answer = java.util.Objects.requireNonNull(browser).await(function, argument);
        if (String.valueOf(answer).startsWith("it failed: ")) {
            throw new AssertionError(answer);
        }
        return answer;
    }

    /** The folder that the browser reads; starts it where it does not run yet. */
    private static synchronized Path root() {
        if (root == null) {
            try {
                Path folder = Files.createTempDirectory("search").toRealPath();
                Files.writeString(folder.resolve("index.html"), "<!doctype html><html lang=en><title>Search</title>");
                Files.createSymbolicLink(folder.resolve("js"), MODULES);
                Browser started = Browser.beside(folder, "/");
                started.open("");
                browser = started;
                root = folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return root;
    }
}
