package org.waymark.site.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links within a text lead to the places that its writer names. */
class HeadingIdsTest {

    private static final Markdown MARKDOWN = new Markdown();

    private static String page(String text) {
        return MARKDOWN.editorial(text, 2, "text").toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <h2 id="talks">We heard talks</h2>§<h2 id="talks">We heard talks</h2>
            <h2 id='jobs'>New jobs</h2>§<h2 id="jobs">New jobs</h2>
            <H2 ID=Jobs>New jobs</H2>§<h2 id="Jobs">New jobs</h2>
            <h2 name="five">Five</h2>§<h2 id="five">Five</h2>
            <a name="two"></a> x§<a id="two"></a>
            <div id="div">x</div>§<div id="div">x</div>
            <p id="para">p</p>§<p id="para">
            a <span id="mid" class="x" onclick="y()">b</span>§a <span id="mid">b</span>
            <li id="one">x</li>§x
            ### Budget {#money}§<h2 id="money">Budget</h2>
            ### Budget {#Money_2.1 .wide}§<h2 id="Money_2.1">Budget</h2>
            ## Cyllid tŷ {#tŷ}§<h2 id="tŷ">Cyllid tŷ</h2>
            ## السكان§<h2 id="السكان">السكان</h2>
            """)
    void whatAWriterCallsAPlaceIsKept(String written, String shown) {
        assertThat(page(written)).contains(shown);
    }

    @Test
    void anIdIsSafe() {
        assertThat(page("<h2 id=\"a b\">x</h2>")).isEqualTo("<h2 id=\"x\">x</h2>");
        assertThat(page("<h2 id='\"><script>'>x</h2>")).isEqualTo("<h2 id=\"x\">x</h2>");
        assertThat(page("<h2 id=\"content\">x</h2>")).isEqualTo("<h2 id=\"content-2\">x</h2>");
        assertThat(page("<div>x</div>")).isEqualTo("x");
        assertThat(page("<form id=\"x\" name=\"getElementById\">y</form>")).isEqualTo("y");
    }

    @Test
    void duplicateNamesGetNumbers() {
        assertThat(page("<a name=\"two\"></a>\n\n## Two\n\n<p id=\"two\">x</p>\n\n[to](#two)"))
                .contains("<a id=\"two\">", "<p id=\"two-2\">", "<h2 id=\"two-3\">", "href=\"#two\"");
    }

    @Test
    void linksFindAPlaceThatHadToBeRenamed() {
        assertThat(page("## Content\n\n[x](#content) [caf\u00e9](#caf%C3%A9)\n\n## Caf\u00e9"))
                .contains("href=\"#content-2\"", "href=\"#caf\u00e9\"");
    }

    @Test
    void placesInTextsOfARecordDoNotCollideWithOthersOfThePage() {
        String html = MARKDOWN.html(
                        "See [how](#method), [it](#own).\n\n## Method\n\n<p id=\"own\">x</p>", 3, "description")
                .toString();

        assertThat(html)
                .contains(
                        "href=\"#description--method\"",
                        "<h3 id=\"description--method\">",
                        "href=\"#description--own\"",
                        "<p id=\"description--own\">");
        assertThat(MARKDOWN.html("## Method", 3, "description").toString()).isEqualTo("<h3>Method</h3>");
    }

    @Test
    void markdownBehindAClosedBlockOfHtmlIsRead() {
        assertThat(page("<h2>One</h2>\nThe [first](https://example.org/) and **bold**."))
                .contains(
                        "<h2 id=\"one\">One</h2>",
                        "<a href=\"https://example.org/\">first</a>",
                        "<strong>bold</strong>");
        assertThat(page("<table>\n<tr><td>x</td></tr>\n</table>\n- *a*\n"))
                .contains("<li><em>a</em></li>", "<td>x</td>");
        assertThat(page("<br>\nText **b**")).contains("<strong>b</strong>");
        assertThat(page("<div>\n<div>a</div>\n</div>\n## H")).contains("<h2 id=\"h\">H</h2>");
        assertThat(page("<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\n**x**")).contains("<strong>x</strong>");
    }

    @Test
    void markdownInABlockThatSaysSoIsRead() {
        assertThat(page("<div markdown=\"1\">\n**a** and [b](c.md)\n</div>\n*d*"))
                .contains("<strong>a</strong>", "<a href=\"c.md\">b</a>", "<em>d</em>");
        assertThat(page("<div class='x' markdown='block'>**a**</div>")).contains("<strong>a</strong>");
    }

    @Test
    void codeAndTextInParagraphsStayAsTheyAre() {
        assertThat(page("```\n<div>a</div>\nb **c**\n```")).contains("&lt;div&gt;a&lt;/div&gt;\nb **c**");
        assertThat(page("one\n<br>\ntwo")).startsWith("<p>one").endsWith("two</p>");
        assertThat(page("a <b>c</b>\nd")).isEqualTo("<p>a <b>c</b>\nd</p>");
    }
}
