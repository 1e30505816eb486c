package org.waymark.site.theme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.bytes.Fingerprint;

class AssetBundleTest {

    @Test
    void namesAnAssetByItsContent() {
        assertThat(AssetBundle.of(assets(Map.of("css/site.css", "a{}"))).url("css/site.css"))
                .isEqualTo("assets/css/site.5f546eb460.css");
        String hash = "e3b0c44298fc1c14";
        assertThat(Fingerprint.path("css/site.css", hash)).isEqualTo("assets/css/site.e3b0c44298.css");
        assertThat(Fingerprint.path("a.b/LICENSE", hash)).isEqualTo("assets/a.b/LICENSE.e3b0c44298");
        assertThat(Fingerprint.path("x/.hidden", hash)).isEqualTo("assets/x/.hidden.e3b0c44298");
    }

    @Test
    void rewritesReferencesOfStyleSheets() {
        AssetBundle bundle =
                AssetBundle.of(assets(Map.of("css/site.css", """
                /* url(gone-comment.png) */
                @import "base.css" supports(display: grid); @import url(base.css) layer(x);
                a { background: URL( ../img/a.svg#top ) url("../img/a.svg?v=1") }
                b { content: "url(gone-string.png) \\" url(gone-string.png)"; background: url(data:image/png;base64,AA==) }
                c { background: url(https://example.org/x.png) url(/root.png) url(#own) url(var(--x)) }
                """, "css/base.css", "html{}", "img/a.svg", "<svg/>")));

        String base = name(bundle, "css/base.css");
        String image = name(bundle, "img/a.svg");
        assertThat(text(bundle, "css/site.css")).isEqualTo("""
                /* url(gone-comment.png) */
                @import "%1$s" supports(display: grid); @import url(%1$s) layer(x);
                a { background: URL( ../img/%2$s#top ) url("../img/%2$s?v=1") }
                b { content: "url(gone-string.png) \\" url(gone-string.png)"; background: url(data:image/png;base64,AA==) }
                c { background: url(https://example.org/x.png) url(/root.png) url(#own) url(var(--x)) }
                """.formatted(base, image));
        assertThat(bundle.missing()).isEmpty();
    }

    @Test
    void setsImportedStyleSheetsIntoTheOneThatImportsThem() {
        AssetBundle bundle = AssetBundle.of(assets(Map.of(
                "css/site.css",
                """
                @layer base, parts;
                /* @import "gone.css"; */
                @import url("base.css") layer(base);
                @import 'parts/list.css' layer(parts) print and (min-width: 9cm);
                @import "https://example.org/x.css";
                a{}
                """,
                "css/base.css",
                "b{background:url(../img/a.svg)}\n",
                "css/parts/list.css",
                "@import \"../deep.css\";\nc{background:url(../../img/a.svg#x)}\n",
                "css/deep.css",
                "d{}\n",
                "img/a.svg",
                "<svg/>")));

        assertThat(text(bundle, "css/site.css")).isEqualTo("""
                @layer base, parts;
                /* @import "gone.css"; */
                @layer base {
                b{background:url(../img/%1$s)}
                }

                @media print and (min-width: 9cm) {
                @layer parts {
                d{}

                c{background:url(../../assets/img/%1$s#x)}
                }
                }

                @import "https://example.org/x.css";
                a{}
                """.formatted(name(bundle, "img/a.svg")));
        assertThat(bundle.urls()).containsOnlyKeys("css/site.css", "img/a.svg");
        assertThat(bundle.files()).hasSize(2);
        assertThat(bundle.missing()).isEmpty();
    }

    @Test
    void aStyleSheetThatIsAlsoUsedAloneStaysAFile() {
        AssetBundle bundle = AssetBundle.of(assets(Map.of(
                "a.css", "@import 'base.css';", "base.css", "x{}", "b.js", "import './base.css'", "c.css", "y{}")));
        assertThat(text(bundle, "a.css")).isEqualTo("x{}");
        assertThat(bundle.urls()).containsOnlyKeys("a.css", "b.js", "base.css", "c.css");
    }

    @Test
    void importsInACircleAndSecondImportsStayImports() {
        AssetBundle bundle = AssetBundle.of(assets(Map.of(
                "a.css", "@import 'b.css';a{}",
                "b.css", "@import 'a.css';b{}",
                "top.css", "@import 'leaf.css';@import 'leaf.css';",
                "leaf.css", "l{}")));
        assertThat(text(bundle, "a.css")).isEqualTo("@import '" + name(bundle, "b.css") + "';a{}");
        assertThat(text(bundle, "top.css")).isEqualTo("l{}@import '" + name(bundle, "leaf.css") + "';");
    }

    /** Each of forty sheets imports the next one twice. */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aTreeOfImportsStaysSmall() {
        Map<String, String> files = new TreeMap<>(Map.of("s40.css", "z{}"));
        for (int i = 0; i < 40; i++) {
            files.put("s" + i + ".css", "@import 's" + (i + 1) + ".css';".repeat(2));
        }
        AssetBundle bundle = AssetBundle.of(assets(files));
        assertThat(text(bundle, "s0.css")).contains("z{}").hasSizeLessThan(5_000);
    }

    @Test
    void rewritesReferencesOfModules() {
        AssetBundle bundle = AssetBundle.of(
                assets(Map.of("js/main.js", """
                // import x from './gone.js'
                /*
                 * import x from './gone.js'
                 */
                import './side.js';
                import def, {
                  one as two
                } from "./lib/y.js";
                export * from'./side.js'; export{z}from"./lib/y.js"
                const m = await import('./side.js');
                const w = new Worker(new URL('./lib/y.js', import.meta.url), { type: 'module' });
                const data = new URL('../../search/terms.bin', import.meta.url), here = new URL('.', import.meta.url);
                import bare from 'bare'; Array.from('./side.js');
                """, "js/side.js", "1", "js/lib/y.js", "import '../side.js'")));

        String side = name(bundle, "js/side.js");
        String y = name(bundle, "js/lib/y.js");
        assertThat(text(bundle, "js/lib/y.js")).isEqualTo("import '../" + side + "'");
        assertThat(text(bundle, "js/main.js")).isEqualTo("""
                // import x from './gone.js'
                /*
                 * import x from './gone.js'
                 */
                import './%1$s';
                import def, {
                  one as two
                } from "./lib/%2$s";
                export * from'./%1$s'; export{z}from"./lib/%2$s"
                const m = await import('./%1$s');
                const w = new Worker(new URL('./lib/%2$s', import.meta.url), { type: 'module' });
                const data = new URL('../../search/terms.bin', import.meta.url), here = new URL('.', import.meta.url);
                import bare from 'bare'; Array.from('./side.js');
                """.formatted(side, y));
        assertThat(bundle.missing()).isEmpty();
    }

    @Test
    void aChangeShowsInTheNamesOfAllThatReferToIt() {
        Map<String, String> files =
                new TreeMap<>(Map.of("a.css", "@import 'b.css'", "b.css", "x{background:url(c.png)}", "c.png", "1"));
        AssetBundle before = AssetBundle.of(assets(files));
        files.put("c.png", "2");
        AssetBundle after = AssetBundle.of(assets(files));

        for (String path : files.keySet()) {
            assertThat(after.url(path)).isNotEqualTo(before.url(path));
        }
        assertThat(after.urls()).containsOnlyKeys("a.css", "b.css", "c.png");
    }

    @Test
    void assetsInACircleShareAFingerprint() {
        Map<String, String> files = new TreeMap<>(Map.of(
                "a.js", "import './b.js'; import './leaf.js'",
                "b.js", "import './c.js'",
                "c.js", "import './a.js'",
                "self.js", "import './self.js'",
                "leaf.js", "1",
                "user.js", "import './b.js'"));
        AssetBundle before = AssetBundle.of(assets(files));
        String print = before.url("a.js").substring("assets/a.".length());
        assertThat(before.url("b.js")).isEqualTo("assets/b." + print);
        assertThat(before.url("c.js")).isEqualTo("assets/c." + print);
        assertThat(text(before, "c.js")).isEqualTo("import './a." + print + "'");
        assertThat(text(before, "self.js")).isEqualTo("import './" + name(before, "self.js") + "'");
        assertThat(text(before, "user.js")).isEqualTo("import './b." + print + "'");

        files.put("leaf.js", "2");
        AssetBundle after = AssetBundle.of(assets(files));
        for (String path : new String[] {"a.js", "b.js", "c.js", "user.js"}) {
            assertThat(after.url(path)).isNotEqualTo(before.url(path));
        }
        assertThat(after.url("self.js")).isEqualTo(before.url("self.js"));
    }

    @Test
    void reportsReferencesThatLeadNowhere() {
        AssetBundle bundle = AssetBundle.of(assets(Map.of(
                "css/a.css", "a{}\nb{background:url(../gone.png?x)}\nc{background:url(../../out.png)}",
                "js/a.js", "import './gone.js'")));

        assertThat(bundle.missing())
                .containsExactly(
                        new AssetBundle.MissingAsset("css/a.css", 2, "../gone.png"),
                        new AssetBundle.MissingAsset("css/a.css", 3, "../../out.png"),
                        new AssetBundle.MissingAsset("js/a.js", 1, "./gone.js"));
        assertThat(text(bundle, "css/a.css")).contains("url(../gone.png?x)");
        assertThatThrownBy(() -> bundle.url("gone.png")).hasMessageContaining("'gone.png'");
    }

    @Test
    void leavesAllOtherBytesAsTheyAre() {
        byte[] image = {0, (byte) 0xff, (byte) 0x80};
        // 0xff is no UTF-8; 0xc5 0xb5 is the UTF-8 of ŵ.
        byte[] style = "\u00ff url(\u00c5\u00b5.png) \r\n\u00fe".getBytes(ISO_8859_1);
        AssetBundle bundle = AssetBundle.of(new TreeMap<>(Map.of("a.css", style, "\u0175.png", image)));

        assertThat(file(bundle, "\u0175.png")).isEqualTo(image);
        String name = new String(name(bundle, "\u0175.png").getBytes(UTF_8), ISO_8859_1);
        assertThat(new String(file(bundle, "a.css"), ISO_8859_1)).isEqualTo("\u00ff url(" + name + ") \r\n\u00fe");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void readsAHostileAssetInTime() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String[] parts = {"/*", "\"\\", "'", "url(", "url( \"", "@import ", "import(", "new URL('.", "from ", "\n"};
        for (int i = 0; i < parts.length; i++) {
            files.put(i + ".css", parts[i].repeat(100_000).getBytes(UTF_8));
            files.put(i + ".js", parts[i].repeat(100_000).getBytes(UTF_8));
        }
        files.put("long.css", ("a{b:url(\"data:," + "\\'".repeat(500_000) + "\")}").getBytes(UTF_8));
        files.put("text.css", ("a{content:\"" + "\\a".repeat(500_000) + "\"}").getBytes(UTF_8));
        assertThat(AssetBundle.of(files).files()).hasSize(files.size());
    }

    private static SortedMap<String, byte[]> assets(Map<String, String> files) {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        files.forEach((path, text) -> assets.put(path, text.getBytes(UTF_8)));
        return assets;
    }

    private static String name(AssetBundle bundle, String logical) {
        String url = bundle.url(logical);
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String text(AssetBundle bundle, String logical) {
        return new String(file(bundle, logical), UTF_8);
    }

    private static byte[] file(AssetBundle bundle, String logical) {
        byte[] content = bundle.files().get(bundle.url(logical));
        assertThat(content).as(logical).isNotNull();
        return content;
    }
}
