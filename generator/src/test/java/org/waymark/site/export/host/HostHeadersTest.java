package org.waymark.site.export.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.task.build.Builds;

class HostHeadersTest {

    private static final List<String> OPEN = List.of("search/", "data.json", "api/");

    private static String headers(List<String> fingerprinted) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        HostHeaders.write(fingerprinted, List.of("search/en/parts/"), OPEN, files::put);
        assertThat(files).containsOnlyKeys("_headers");
        return new String(files.get("_headers"), StandardCharsets.UTF_8);
    }

    @Test
    void everyFileIsGuardedAndOnlyWhatNeverChangesIsKept() throws IOException {
        assertThat(headers(List.of("assets/img/mark.0123456789.svg", "assets/css/a b.0123456789.css")))
                .isEqualTo("/*\n  Content-Security-Policy: " + ContentSecurityPolicy.IN_HEADERS + """

                          X-Content-Type-Options: nosniff
                          Referrer-Policy: strict-origin-when-cross-origin
                        /api/*
                          Access-Control-Allow-Origin: *
                        /data.json
                          Access-Control-Allow-Origin: *
                        /search/*
                          Access-Control-Allow-Origin: *
                        /search/en/parts/*
                          Cache-Control: public, max-age=31536000, immutable
                        /assets/css/a%20b.0123456789.css
                          Cache-Control: public, max-age=31536000, immutable
                        /assets/img/mark.0123456789.svg
                          Cache-Control: public, max-age=31536000, immutable
                        """);
    }

    @Test
    void noHostIsGivenMoreRulesThanItReads() throws IOException {
        List<String> many =
                IntStream.range(0, 300).mapToObj(i -> "assets/" + i + ".css").toList();

        assertThat(headers(many).lines().filter(line -> line.startsWith("/"))).hasSize(100);
    }

    @Test
    void theHeaderSaysWhatThePagesSay() {
        assertThat(ContentSecurityPolicy.IN_HEADERS)
                .startsWith(ContentSecurityPolicy.IN_PAGES)
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe", "http:", "https:", "*");
    }

    /** nginx and Apache let other sites read what {@code _headers} does. */
    @Test
    void theDocumentedServersOpenTheSameAddresses() throws IOException {
        String page = Files.readString(Path.of("docs/hosting.md"));
        List<String> rules = Files.readAllLines(Builds.tiny().site().resolve("_headers"));
        for (int i = 0; i + 1 < rules.size(); i++) {
            if (rules.get(i + 1).contains("Access-Control-Allow-Origin")) {
                String path = rules.get(i).substring(1).replace("*", "").replace(".", "\\.");
                assertThat(page.lines()
                                .filter(line -> line.contains("/(")
                                        && List.of(line.split("[(|)]")).contains(path)))
                        .as("nginx and Apache: %s", path)
                        .hasSize(2);
            }
        }
    }

    @Test
    void theDocumentedServersSayTheSame() throws IOException {
        String page = Files.readString(Path.of("docs/hosting.md"));

        assertThat(page.split(java.util.regex.Pattern.quote("\"" + ContentSecurityPolicy.IN_HEADERS + "\""), -1))
                .as("nginx and Apache")
                .hasSize(3);
    }
}
