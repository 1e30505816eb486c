package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of links as a file. */
class HealthFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path root;

    private static LinkHealth link(String address, Reason... reasons) {
        LinkHealth link = LinkHealth.unasked(address);
        for (int i = 0; i < reasons.length; i++) {
            link = link.after(Verdict.of(reasons[i]), DAY.plusDays(i * 5L));
        }
        return link;
    }

    @Test
    void itIsSortedAndHoldsOneLineALink() {
        String text = HealthFile.text(List.of(
                link("https://example.org/b", Reason.OK, Reason.NOT_FOUND),
                link("https://example.org/unasked"),
                LinkHealth.unasked("https://example.org/a")
                        .after(new Verdict(Reason.OK, "https://example.org/c"), DAY)));

        assertThat(text).isEqualTo("""
                # address\tstate\tchecked\tlast_fine\tsince\tfailures\treason\tmoved_to
                https://example.org/a\tfine\t2026-03-01\t2026-03-01\t-\t0\tok\thttps://example.org/c
                https://example.org/b\tsuspect\t2026-03-06\t2026-03-01\t2026-03-06\t1\tnot-found\t-
                """);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<LinkHealth> links = List.of(
                link("https://example.org/a", Reason.OK),
                link("https://example.org/b", Reason.GONE, Reason.GONE, Reason.GONE),
                link("https://example.org/c", Reason.FORBIDDEN));
        HealthFile.write(root, links);

        assertThat(HealthFile.read(root).values()).containsExactlyElementsOf(links);
        try (Stream<Path> files = Files.list(root.resolve("content"))) {
            assertThat(files).containsExactly(root.resolve(HealthFile.NAME));
        }
    }

    @Test
    void withoutAFileNothingIsKnown() throws IOException {
        assertThat(HealthFile.read(root)).isEmpty();
    }

    @Test
    void linesThatDoNotReadArePassedOver() throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve(HealthFile.NAME), """
                <<<<<<< HEAD
                https://example.org/1\tfine\tyesterday\t-\t-\t0\tok\t-
                https://example.org/2\tlively\t2026-03-01\t-\t-\t0\tok\t-
                https://example.org/3\tfine\t2026-03-01\t-\t-\tmany\tok\t-
                https://example.org/4\tfine\t2026-03-01\t-\t-\t-1\tok\t-
                https://example.org/5\tfine\t2026-03-01\t-\t-\t0\twhim\t-
                https://example.org/6\tfine\t2026-03-01
                https://example.org/7\tfine\t2026-03-01\t2026-03-01\t-\t0\tok\t-
                """);

        assertThat(HealthFile.read(root)).containsOnlyKeys("https://example.org/7");
    }
}
