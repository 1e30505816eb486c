package org.waymark.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Addresses;
import org.waymark.task.build.Builds;

/** The file {@code _headers} is read as Cloudflare Pages documents it. */
class HostRulesTest {

    private static final String POLICY = "Content-Security-Policy";

    @TempDir
    private Path folder;

    private Map<String, String> of(String rules, String path) throws IOException {
        Files.writeString(folder.resolve("_headers"), rules);
        return HostRules.of(folder).of(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/x, /x, true",
        "/x, /xy, false",
        "/x.y, /xzy, false",
        "/*, /, true",
        "/*, /a/b, true",
        "/a/*, /a/b/c, true",
        "/a/*, /b/a/c, false",
        "/:file, /, false",
        "/:file, /a.html, true",
        "/:file, /a/b, false",
        "/a/:one/c, /a/b/c, true",
        "/a:1/*, /a:1/b, true"
    })
    void anAddressFits(String rule, String path, boolean fits) throws IOException {
        assertThat(of(rule + "\n  X-Said: yes\n", path).containsKey("X-Said")).isEqualTo(fits);
    }

    @Test
    void aHeaderOfTwoRulesHasBothValues() throws IOException {
        assertThat(of("/*\n  X-A: 1\n# a comment: no header\n/b\n  X-A: 2\n  X-B: 3\n", "/b"))
                .isEqualTo(Map.of("X-A", "1, 2", "X-B", "3"));
    }

    @Test
    void onlyPagesForFramesMayBeFramed() throws IOException {
        Path site = Builds.tiny().site();
        HostRules rules = HostRules.of(site);
        CatalogueFixture.files(site).forEach(file -> {
            String path = "/" + Addresses.encode(CatalogueFixture.path(site, file));
            String policy = rules.of(path).getOrDefault(POLICY, "");
            // Some hosts leave out the ending of a page.
            assertThat(rules.of(path.replaceFirst("(index)?\\.html$", "")).get(POLICY))
                    .as(path)
                    .isEqualTo(policy);
            if (path.startsWith("/embed/")) {
                assertThat(policy).as(path).contains("default-src 'none'").doesNotContain("frame-ancestors", "script");
            } else {
                assertThat(policy).as(path).containsOnlyOnce("frame-ancestors 'none'");
            }
        });
    }
}
