package org.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.site.write.Manifest;

class SitePathTest {

    private static final Path ROOT = Path.of("/srv/site");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "datasets/a.html",
                ".nojekyll",
                ".well-known/security.txt",
                "cy/a b.html",
                "..a",
                "a..",
                "…"
            })
    void allows(String path) {
        assertThat(SitePath.fault(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/..",
                "./a",
                "a\\b",
                "a\u0000b",
                "a\nb",
                "a\u0085b",
                "\ud800",
                Manifest.NAME
            })
    void refuses(String path) {
        assertThat(SitePath.fault(path)).isPresent();
    }

    @Example
    void boundsNamesAndPaths() {
        assertThat(SitePath.fault("a".repeat(255))).isEmpty();
        assertThat(SitePath.fault("a".repeat(256))).isPresent();
        assertThat(SitePath.fault("ŵ".repeat(128))).isPresent();
        assertThat(SitePath.fault("a/".repeat(511) + "ab")).isEmpty();
        assertThat(SitePath.fault("a/".repeat(512) + "a")).isPresent();
    }

    @Property
    void aPathWithoutFaultStaysInsideTheSite(@ForAll("paths") String path) {
        Assume.that(SitePath.fault(path).isEmpty());
        Path file;
        try {
            file = ROOT.resolve(path);
        } catch (InvalidPathException e) {
            return; // The character set of this machine cannot name it; SiteWriter says so.
        }
        assertThat(file.normalize()).isEqualTo(file).isNotEqualTo(ROOT);
        assertThat(file.startsWith(ROOT)).isTrue();
        assertThat(ROOT.relativize(file).toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(SitePath.MAX_PATH_BYTES);
    }

    @Property
    void aQuotedPathActsOnNoTerminal(@ForAll String path) {
        assertThat(SitePath.quoted(path).codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                .hasSizeLessThanOrEqualTo(123);
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> hard =
                Arbitraries.of("..", ".", "/", "//", "\\", "a", "b.html", "\u0000", "~", "C:", " ", "é");
        return Arbitraries.oneOf(hard.list().ofMaxSize(8).map(parts -> String.join("", parts)), Arbitraries.strings());
    }
}
