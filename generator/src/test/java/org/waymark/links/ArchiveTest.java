package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.report.Progress;

/** Archived copies of pages that are gone. */
class ArchiveTest extends LinkCheckerFixture {

    @Test
    void anArchivedCopyIsOfferedIfThereIsOne() {
        LinkHealth dead = LinkHealth.unasked("https://example.org/a?b=c&d")
                .after(Verdict.of(Reason.OK), DAY)
                .after(Verdict.of(Reason.GONE), DAY.plusDays(1));
        server.on(
                "/available",
                exchange -> Misbehaving.answer(
                        exchange,
                        200,
                        "application/json",
                        "{\"archived_snapshots\": {\"closest\": {\"available\": true,"
                                + " \"url\": \"http://web.archive.org/web/20260228/https://example.org/a?b=c&d\"}}}"));
        LinkOptions plain = options(60);
        LinkOptions options = new LinkOptions(
                plain.userAgent(),
                14,
                false,
                true,
                URI.create(server.url("/available")),
                plain.pause(),
                plain.timeout(),
                plain.longestWait(),
                1);
        try (LinkChecker checker = new LinkChecker(options, Progress.SILENT, time)) {
            assertThat(checker.copies(List.of(dead)))
                    .containsExactly(Map.entry(
                            dead.address(), "https://web.archive.org/web/20260228/https://example.org/a?b=c&d"));
        }
        assertThat(server.asked())
                .containsExactly("GET /available?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26d&timestamp=20260301");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no JSON",
                "{\"archived_snapshots\": {}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"javascript:alert(1)\"}}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": true, \"url\": \"https://evil.example/web/2026/x\"}}}",
                "{\"archived_snapshots\": {\"closest\": {\"available\": false, \"url\": \"https://web.archive.org/web/2026/x\"}}}"
            })
    void anAnswerOfAnotherFormNamesNoCopy(String answer) {
        assertThat(Archive.copy(answer.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
