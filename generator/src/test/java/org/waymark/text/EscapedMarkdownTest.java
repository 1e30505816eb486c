package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Anyone's text in a comment is escaped, not stripped: readers see all of it, and none of it is markup. */
class EscapedMarkdownTest {

    private static final MutableDataSet GITHUB = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(AutolinkExtension.create(), StrikethroughExtension.create()));

    @Property(tries = 300)
    void readersSeeTheWholeText(@ForAll("texts") String text) {
        String html = HtmlRenderer.builder(GITHUB)
                .build()
                .render(Parser.builder(GITHUB).build().parse(EscapedMarkdown.opening(text)));

        assertThat(html).as(text).doesNotContainPattern("<(?!/?p>)");
        assertThat(Jsoup.parseBodyFragment(html).text().replace("\u200B", ""))
                .isEqualTo(text.strip().replaceAll("\\s+", " "));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "*",
                        "_",
                        "#",
                        "`",
                        "~",
                        "<b>",
                        "</i>",
                        "a",
                        "1.",
                        "- ",
                        "+ ",
                        "> ",
                        "[x](y)",
                        "![p](q)",
                        "\\",
                        "|",
                        "&amp;",
                        "&lt;",
                        "  ",
                        " ",
                        "www.x.example",
                        "https://x.example",
                        "@you",
                        "#12",
                        "=",
                        "---",
                        "ŵ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }
}
