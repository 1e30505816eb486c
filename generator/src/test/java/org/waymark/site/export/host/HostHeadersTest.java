package org.waymark.site.export.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.site.ContentSecurityPolicy;
import org.waymark.task.build.Builds;

class HostHeadersTest {

    private static final List<String> OPEN = List.of("search/", "data.json", "embed/");

    private static String headers(List<String> site, List<String> fingerprinted) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SortedSet<String> all = new TreeSet<>(site);
        all.addAll(fingerprinted);
        HostHeaders.write(all, fingerprinted, List.of("search/en/parts/"), OPEN, files::put);
        assertThat(files).containsOnlyKeys("_headers");
        return new String(files.get("_headers"), StandardCharsets.UTF_8);
    }

    @Test
    void everyFileIsGuardedAndOnlyWhatNeverChangesIsKept() throws IOException {
        String guarded = "\n  Content-Security-Policy: " + ContentSecurityPolicy.IN_HEADERS + "\n";
        assertThat(headers(
                        List.of("index.html", "a b/index.html", "assets/img/own.png", "embed/search.html", "search/x"),
                        List.of(
                                "assets/img/mark.0123456789.svg",
                                "assets/css/a b.0123456789.css",
                                "assets/css/fonts/c.0123456789.woff2")))
                .isEqualTo("""
                        /*
                          X-Content-Type-Options: nosniff
                          Referrer-Policy: strict-origin-when-cross-origin
                        /""" + guarded + "/:file" + guarded + "/a%20b/*" + guarded + "/assets/*" + guarded
                        + "/embed/*\n  Content-Security-Policy: " + ContentSecurityPolicy.IN_EMBEDS + """

                          Access-Control-Allow-Origin: *
                        /search/*""" + guarded
                        + """
                          Access-Control-Allow-Origin: *
                        /data.json
                          Access-Control-Allow-Origin: *
                        /search/en/parts/*
                          Cache-Control: public, max-age=31536000, immutable
                        /assets/css/*
                          Cache-Control: public, max-age=31536000, immutable
                        /assets/img/mark.0123456789.svg
                          Cache-Control: public, max-age=31536000, immutable
                        """);
    }

    @Test
    void noHostIsGivenMoreRulesThanItReads() throws IOException {
        List<String> many =
                IntStream.range(0, 300).mapToObj(i -> "assets/" + i + ".css").toList();

        assertThat(headers(List.of("embed/search.html"), many).lines().filter(line -> line.startsWith("/")))
                .hasSize(100)
                .contains("/embed/*", "/:file");
    }

    @Test
    void aSiteWithTooManyFoldersIsGuardedAsAWhole() throws IOException {
        List<String> many =
                IntStream.range(0, 120).mapToObj(i -> i + "/index.html").toList();

        assertThat(headers(many, List.of()))
                .startsWith("# ")
                .containsOnlyOnce("Content-Security-Policy: " + ContentSecurityPolicy.IN_HEADERS)
                .doesNotContain(ContentSecurityPolicy.IN_EMBEDS + "\n")
                .contains("/embed/*\n  Access-Control-Allow-Origin: *");
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
        String address = "";
        for (String rule : rules) {
            if (rule.startsWith("/")) {
                address = rule.substring(1).replace("*", "").replace(".", "\\.");
            } else if (rule.contains("Access-Control-Allow-Origin")) {
                String path = address;
                assertThat(page.lines()
                                .filter(line -> line.contains("/(")
                                        && List.of(line.split("[(|)]")).contains(path)))
                        .as("nginx and Apache: %s", path)
                        .hasSize(path.equals("embed/") ? 1 : 2); // nginx has a part of its own for it
            }
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void theDocumentedServersSayTheSame() throws IOException {
        String page = Files.readString(Path.of("docs/hosting.md"));

        assertThat(count(page, "\"" + ContentSecurityPolicy.IN_HEADERS + "\""))
                .as("nginx, twice, and Apache")
                .isEqualTo(3);
        assertThat(count(page, "\"" + ContentSecurityPolicy.IN_EMBEDS + "\""))
                .as("nginx and Apache")
                .isEqualTo(2);
    }
}
