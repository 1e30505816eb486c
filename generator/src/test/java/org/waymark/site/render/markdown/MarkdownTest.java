package org.waymark.site.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.site.render.words.Html;

class MarkdownTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static String html(String text) {
        return MARKDOWN.html(text, 3, "text").toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *a* **b** `c`                    | <p><em>a</em> <strong>b</strong> <code>c</code></p>
            ~~gone~~                         | <p><del>gone</del></p>
            - one                            | <ul><li>one</li></ul>
            > quoted                         | <blockquote><p>quoted</p></blockquote>
            <b>bold</b> <u>not</u>           | <p><b>bold</b> not</p>
            <script>alert(1)</script>after   | after
            [x](javascript:alert(1))         | <p>x</p>
            [x](data:text/html,y)            | <p>x</p>
            [x](//evil.example)              | <p>x</p>
            ![alt](https://evil.example/x)   | <p><a href="https://evil.example/x" rel="nofollow ugc">alt</a></p>
            ![](https://evil.example/x)      | <p><a href="https://evil.example/x" rel="nofollow ugc">https://evil.example/x</a></p>
            [![alt](https://evil.example/x)](page.html) | <p><a href="page.html" rel="nofollow ugc">alt</a></p>
            ![alt](data:image/png;base64,AA) | <p>alt</p>
            ![alt](chart.png)                | <p><img src="chart.png" alt="alt" /></p>
            <p style="x" class="y" onclick="z">t</p> | <p>t</p>
            """)
    void onlyWhatIsAllowedComesThrough(String text, String expected) {
        assertThat(html(text).replaceAll(">\\n+<", "><")).isEqualTo(expected);
    }

    @Test
    void contributedLinksAreNotVouchedFor() {
        assertThat(html("[x](https://example.org/)")).contains("rel=\"nofollow ugc\"");
        assertThat(html("see https://example.org/a now")).contains("<a href=\"https://example.org/a\"");
        assertThat(MARKDOWN.editorial("[x](https://example.org/)", 2, "post").toString())
                .doesNotContain("nofollow");
    }

    @Test
    void headingsContinueTheOutlineOfThePage() {
        assertThat(html("# A\n\n### B\n\n###### C"))
                .contains("<h3>A</h3>", "<h4>B</h4>", "<h5>C</h5>")
                .doesNotContain("<h1", "<h2");
        assertThat(html("<h1>raw</h1>")).contains("<h3>raw</h3>");
    }

    @Test
    void headingsSkipNoLevelWhicheverWayTheyAreWritten() {
        assertThat(MARKDOWN.html("#### a\n\n# b\n\n#### c\n\n<h6>d</h6>\n\n## e", 3, "text")
                        .toString())
                .containsSubsequence("<h3>a", "<h3>b", "<h4>c", "<h5>d", "<h4>e");
    }

    @Test
    void anAddressHoldsNothingThatAddressesMayNot() {
        assertThat(html("[it](https://example.org/#x>) <a href=\"https://example.org/a|b c\">other</a>"))
                .contains("href=\"https://example.org/#x%3E\"", "href=\"https://example.org/a%7Cb%20c\"");
    }

    @Test
    void tablesStayTables() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<table>", "<th>a</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void footnotesOfTwoTextsDoNotCollide() {
        String note = "word[^1]\n\n[^1]: the note";
        assertThat(MARKDOWN.html(note, 3, "method").toString())
                .contains("id=\"method-fnref-1\"", "href=\"#method-fn-1\"", "id=\"method-fn-1\"");
    }

    @Test
    void templatesInTextStayText() {
        assertThat(html("${7*7} <#if x> #{1}")).contains("$", "7*7").doesNotContain("49");
    }

    @Test
    void controlsThatTurnTextAroundAreDropped() {
        assertThat(html("a\u202eb\u2066c\u0000d")).isEqualTo("<p>abcd</p>");
    }

    @Test
    void aSummaryIsTheBeginningWithoutMarkup() {
        assertThat(MARKDOWN.summary("# Rents\n\n*Median* rents & [more](https://example.org) <b>here</b>.", 100))
                .isEqualTo("Rents Median rents & more here.");
        assertThat(MARKDOWN.summary("one two three four five", 14)).isEqualTo("one two three…");
        assertThat(MARKDOWN.summary("A first sentence. Second one that is longer.", 30))
                .isEqualTo("A first sentence.");
    }

    static Stream<String> pathological() {
        return Stream.of(
                "[".repeat(50_000),
                "![".repeat(50_000),
                "[a](".repeat(20_000),
                "*a **a ".repeat(20_000),
                "_".repeat(100_000),
                "`a".repeat(50_000),
                "> ".repeat(50_000) + "x",
                ">".repeat(500) + "x",
                "- ".repeat(2_000) + "x",
                ("> ".repeat(20) + "- a\n").repeat(2_000),
                "<a".repeat(50_000),
                "<!--".repeat(20_000),
                "&".repeat(100_000),
                "\\".repeat(100_001),
                "|".repeat(50_000) + "\n" + "|-".repeat(25_000),
                "[a]: b\n".repeat(10_000) + "[a]",
                "[^1]".repeat(10_000),
                "a@".repeat(50_000),
                "http://".repeat(20_000),
                "www.".repeat(20_000),
                "www. ".repeat(20_000),
                "http://a ".repeat(20_000),
                "a@b.c ".repeat(20_000),
                ("www.".repeat(490) + " ").repeat(100),
                "<div>".repeat(5_000),
                "* a\n\n".repeat(20_000),
                "  * a\n".repeat(20_000),
                "1. a\n".repeat(20_000),
                "a\n".repeat(100_000),
                "a ".repeat(340_000),
                "# a\n".repeat(20_000),
                "    ".repeat(20_000) + "x",
                "\t".repeat(20_000) + "x",
                "# \n".repeat(50_000),
                "$\n".repeat(50_000));
    }

    /** Constructs for which the parser calls itself once for each character. */
    static Stream<String> lengthy() {
        String words = "some words ".repeat(20_000);
        return Stream.of(
                "- ".repeat(20_000) + "\n\nend",
                "[a]: b \"" + words + "\"\n\n[a] end",
                "[a](b '" + words + "') end",
                "[a](<" + words + ">) end",
                "x <!-- " + words + " --> end",
                "x <a " + "b ".repeat(50_000) + "> end",
                "x <a title=\"" + words + "\"> end");
    }

    @ParameterizedTest
    @MethodSource("lengthy")
    @Timeout(60)
    void aLongTitleOrCommentIsReadAllTheSame(String text) {
        assertThat(html(text)).contains("end");
    }

    @ParameterizedTest
    @MethodSource("pathological")
    @Timeout(60)
    void noTextTakesForever(String text) {
        assertThat(html(text)).isNotNull();
        assertThat(MARKDOWN.summary(text, 200).length()).isLessThanOrEqualTo(200);
    }

    @Test
    void aVeryLongDescriptionIsShownWhole() {
        String html = html("word ".repeat(137_000) + "<b>end</b>");
        assertThat(html).endsWith("&lt;b&gt;end&lt;/b&gt;</p>").hasSizeGreaterThan(680_000);
    }

    /** The short cut around the parser must not be seen. */
    @Property(tries = 2_000)
    void textWithoutMarkupIsTheSameByBothWays(@ForAll("prose") String text) {
        if (PlainParagraphs.hasNoMarkup(text)) {
            String parsed = MARKDOWN.parsed(text, 3, "x");
            assertThat(PlainParagraphs.html(text).toString()).isEqualTo(parsed);
        }
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "a", "The", "rent", "1", "12", " ", " ", " ", ".", ",", "-", ":", ";", "(", ")", "%", "?", "\n",
                        "\n\n", "é", "www.x", "e.g.", "http", "://", "1.", "!", "'", "&", "  ", "a-b", "ŵ", "#", "/",
                        "and/or", "’", "“", "”", "–", "—", "…", "£")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Test
    void headingsOfEditorsHaveAddresses() {
        Html html = new Markdown()
                .editorial("# What’s *open* data?\n\nA\n\n# Licence\n\nB\n\n# Licence\n\nC\n\n# ???\n\nD", 2, "text");
        assertThat(html.toString())
                .contains("<h2 id=\"whats-open-data\">What’s <em>open</em> data?</h2>")
                .contains("<h2 id=\"licence\">Licence</h2>")
                .contains("<h2 id=\"licence-2\">Licence</h2>")
                .contains("<h2 id=\"section\">");
    }

    @Test
    void aHeadingCanSayItsAddress() {
        Html html = new Markdown().editorial("# رخصة {#licence}\n\nA\n\n# منطقة صغيرة\n", 2, "text");
        assertThat(html.toString())
                .contains("<h2 id=\"licence\">رخصة</h2>")
                .contains("<h2 id=\"منطقة-صغيرة\">منطقة صغيرة</h2>");
    }

    @Test
    void rawHtmlCannotTakeAnAddressThatThePageHas() {
        Html html = new Markdown()
                .editorial(
                        "<h2 id=\"content\" onclick=\"x()\">Content</h2>\n\n# Tags heading\n\n# \"quoted\" <b>&lt;x&gt;</b>\n",
                        2,
                        "text");
        assertThat(html.toString())
                .contains("<h2 id=\"content-2\">Content</h2>")
                .contains("id=\"tags-heading-2\"")
                .contains("id=\"quoted-x\"")
                .doesNotContain("onclick");
    }

    @Test
    void headingsOfRecordsHaveNone() {
        assertThat(new Markdown().html("# Licence\n\nB", 3, "description").toString())
                .doesNotContain("id=");
    }
}
