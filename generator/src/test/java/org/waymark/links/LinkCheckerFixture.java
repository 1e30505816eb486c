package org.waymark.links;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.waymark.report.Progress;

/** A server that misbehaves, and a client that never sleeps. */
@Timeout(180)
abstract class LinkCheckerFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** A text as long as that of a real page. */
    static final String LONG = "Rents in each ward, by the size of the home and the year. ".repeat(40);

    @SuppressWarnings("NullAway.Init") // opened before each test
    Misbehaving server;

    final List<Duration> slept = new CopyOnWriteArrayList<>();

    /** A clock that does not move, and sleeps that end immediately. */
    final Politeness.Time time = new Politeness.Time() {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public void sleep(Duration duration) {
            slept.add(duration);
        }
    };

    @BeforeEach
    void open() throws IOException {
        server = new Misbehaving();
    }

    @AfterEach
    void close() {
        server.close();
    }

    static LinkOptions options(int seconds) {
        return new LinkOptions(
                "Waymark link check (+https://example.org/catalogue/)",
                14,
                false,
                true,
                null,
                Duration.ofSeconds(1),
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(30),
                4);
    }

    SortedMap<String, LinkHealth> ask(LinkOptions options, String... links) {
        try (LinkChecker checker = new LinkChecker(options, Progress.SILENT, time)) {
            return checker.ask(List.of(links), Map.of(), DAY);
        }
    }

    LinkHealth ask(String link) {
        return ask(options(60), link).get(link);
    }

    Reason reason(String path) {
        return ask(server.url(path)).reason();
    }
}
