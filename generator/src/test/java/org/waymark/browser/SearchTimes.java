package org.waymark.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.openqa.selenium.WebElement;

/**
 * Measures how long readers wait for results after a key, in Chromium with the site on this computer:
 * {@code SearchTimes SITE}. Cold is the first query on a page that was opened with an empty cache: in the head of a page the
 * script comes only then. Warm is one more on the same page, which has to fetch files of its own; again is the same once more,
 * with its files already loaded.
 */
public final class SearchTimes {

    private static final int QUERIES = 40;

    /** Notes when the next key goes down, and when results for the text are in the document and laid out. */
    private static final String WATCH = """
            async ([field, text]) => {
              const input = document.querySelector(field);
              const shown = () => {
                const list = document.querySelector('#search-options');
                if (list) {
                  return !list.hidden || !list.nextElementSibling.hidden;
                }
                return document.querySelector('.search-count')?.textContent.includes(text) ?? false;
              };
              input.value = '';
              input.dispatchEvent(new Event('input', { bubbles: true }));
              await new Promise((done) => { setTimeout(done, 300); });
              input.value = text.slice(0, -1);
              input.focus();
              performance.clearResourceTimings();
              performance.setResourceTimingBufferSize(1000);
              window.waited = new Promise((done) => {
                let began = 0;
                input.addEventListener('keydown', (event) => { began ||= event.timeStamp; }, { capture: true, once: true });
                const observer = new MutationObserver(() => {
                  if (began && shown()) {
                    observer.disconnect();
                    document.body.getBoundingClientRect();
                    done(performance.now() - began);
                  }
                });
                observer.observe(document.body, { subtree: true, childList: true, attributes: true });
              });
              return true;
            }""";

    private static final String WAITED = """
            async () => {
              const late = new Promise((done) => { setTimeout(() => done(-1), 5000); });
              const waited = await Promise.race([window.waited, late]);
              const files = performance.getEntriesByType('resource').filter((each) => each.name.includes('/search/'));
              return [waited, files.length, files.reduce((sum, each) => sum + each.encodedBodySize, 0)];
            }""";

    private SearchTimes() {}

    /** Prints a line for each place to search from. */
    public static void main(String... arguments) throws IOException {
        Path site = Path.of(arguments[0]).toAbsolutePath();
        List<String> queries = drawn(site);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Browser browser = Browser.on(site, "/")) {
            browser.read(Habits.screen(1280));
            for (Map.Entry<String, String> place : Map.of(
                            "index.html",
                            ".site-head form[data-index] input",
                            "search.html",
                            "main form[data-index] input")
                    .entrySet()) {
                List<double[]> cold = new ArrayList<>();
                List<double[]> warm = new ArrayList<>();
                List<double[]> again = new ArrayList<>();
                for (String query : queries) {
                    browser.forget();
                    browser.open(place.getKey());
                    cold.add(ask(browser, place.getValue(), query));
                }
                for (String query : queries) {
                    warm.add(ask(browser, place.getValue(), query));
                }
                print(out, place.getKey() + ", cold", cold);
                for (String query : queries) {
                    again.add(ask(browser, place.getValue(), query));
                }
                print(out, place.getKey() + ", warm", warm);
                print(out, place.getKey() + ", again", again);
            }
        }
    }

    private static double[] ask(Browser browser, String field, String query) {
        until(browser, "document.readyState === 'complete'");
        browser.await(WATCH, List.of(field, query));
        WebElement input = browser.find(field);
        input.sendKeys(query.substring(query.length() - 1));
        List<?> answer = (List<?>) browser.await(WAITED, List.of());
        return answer.stream()
                .mapToDouble(each -> ((Number) each).doubleValue())
                .toArray();
    }

    private static void until(Browser browser, String expression) {
        for (int i = 0; i < 200 && !Boolean.TRUE.equals(browser.ask(expression)); i++) {
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    private static void print(PrintStream out, String name, List<double[]> answers) {
        double[] times = answers.stream().mapToDouble(each -> each[0]).sorted().toArray();
        double[] files = answers.stream().mapToDouble(each -> each[1]).sorted().toArray();
        double[] bytes = answers.stream().mapToDouble(each -> each[2]).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%s: %d queries; ms median %.1f, nine in ten %.1f, most %.1f; files of the index median %.0f, most %.0f;"
                        + " bytes median %.0f, most %.0f; without an answer %d%n",
                name,
                times.length,
                times[times.length / 2],
                times[times.length * 9 / 10],
                times[times.length - 1],
                files[files.length / 2],
                files[files.length - 1],
                bytes[bytes.length / 2],
                bytes[bytes.length - 1],
                Arrays.stream(times).filter(each -> each < 0).count());
    }

    /** Words, pairs of words, words not finished and words misspelt, from the names of datasets drawn by lot. */
    private static List<String> drawn(Path site) throws IOException {
        List<List<String>> names;
        try (Stream<Path> pages = Files.list(site.resolve("datasets"))) {
            names = pages.map(page -> page.getFileName().toString().replace(".html", ""))
                    .sorted()
                    .map(name -> Stream.of(name.split("-"))
                            .filter(word -> word.matches("[a-z]{5,}"))
                            .toList())
                    .filter(words -> words.size() > 1)
                    .toList();
        }
        Random random = new Random(12345);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            List<String> words = names.get(random.nextInt(names.size()));
            String word = words.get(random.nextInt(words.size()));
            queries.add(
                    switch (queries.size() % 4) {
                        case 0 -> word;
                        case 1 -> words.get(0) + " " + words.get(1);
                        case 2 -> word.substring(0, word.length() - 2);
                        default -> word.substring(0, 1) + word.substring(2);
                    });
        }
        return queries;
    }
}
