package org.waymark.catalogue.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JekyllTextTest {

    private static JekyllText.Cleaned clean(String markdown) {
        return JekyllText.clean(
                markdown, name -> name.equals("2020-01-01-first") ? Optional.of("/blog/first.html") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "![m]({{ site.baseurl }}/img/m.png)§![m](/img/m.png)",
                "[a]({{site.url}}{{site.baseurl}}/a/)§[a](/a/)",
                "[a]({{ \"/about/\" | relative_url }})§[a](/about/)",
                "[a]({{ \"/x.png\" | prepend: site.baseurl }})§[a](/x.png)",
                "[a]({% post_url 2020-01-01-first %})§[a](/blog/first.html)",
                "[a]({% link _posts/2020-01-01-first.md %})§[a](/blog/first.html)",
                "A line.{: .lead #x data-y=\"z\"} More.§A line. More.",
                "[a](b){:target=\"_blank\"}§[a](b)",
                "{% raw %}{{ kept }}{% endraw %}§{{ kept }}",
                "a{% comment %}not for readers{% endcomment %}b§ab",
                "{::nomarkdown}x{:/nomarkdown}§x",
            })
    void whatHasAnEquivalentIsReplaced(String written, String expected) {
        assertThat(clean(written)).isEqualTo(new JekyllText.Cleaned(expected, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No braces.",
                "a { b } c {d}",
                "`{{ code }}` and ``{% a ` b %}``",
                "```\n{% include x %}\n{: .y}\n```\n",
                "~~~ liquid\n{{ x }}\n~~~\n",
                "> ```\n> {{ x }}\n> ```\n",
                "100 {% never closed",
                "{{ never closed",
                "{:name => 1}",
                "{% 50 %} of all",
                "set { : x } done",
            })
    void whatIsNotForJekyllStays(String written) {
        assertThat(clean(written)).isEqualTo(new JekyllText.Cleaned(written, java.util.List.of()));
    }

    @Test
    void otherTagsAreLeftOutAndNamed() {
        var cleaned = clean("One.\n\n{% include video.html\n   id=\"7\" %}\n\nTwo {{ page.title }}.\n");

        assertThat(cleaned.markdown()).isEqualTo("One.\n\n\n\nTwo .\n");
        assertThat(cleaned.dropped())
                .containsExactly(
                        new JekyllText.Dropped("{% include video.html id=\"7\" %}", 2),
                        new JekyllText.Dropped("{{ page.title }}", 5));
    }

    @Test
    void theTextInsideATagStays() {
        var cleaned = clean("{% if x %}yes{% else %}no{% endif %}");

        assertThat(cleaned.markdown()).isEqualTo("yesno");
        assertThat(cleaned.dropped()).extracting(JekyllText.Dropped::tag).containsExactly("{% if x %}");
    }

    @Test
    void whatAFilterWouldAddIsNotLostInSilence() {
        assertThat(clean("{{ site.url | append: '/x' }}").dropped()).hasSize(1);
        assertThat(clean("{{ \"/x\" | append: '/y' }}").dropped()).hasSize(1);
        assertThat(clean("[a]({% post_url 2019-01-01-gone %})").dropped()).hasSize(1);
    }

    @Test
    void highlightedCodeBecomesACodeBlock() {
        assertThat(clean("See:\n{% highlight ruby linenos %}\nputs '```'\n{% endhighlight %}\nDone.")
                        .markdown())
                .isEqualTo("See:\n\n\n````ruby\nputs '```'\n````\n\nDone.");
    }

    @Test
    void attributesOnALineOfTheirOwnVanishWithIt() {
        assertThat(clean("Text\n{: .lead}\nMore").markdown()).isEqualTo("Text\nMore");
        assertThat(clean("* a\n{: .x}\n* b\n").markdown()).isEqualTo("* a\n* b\n");
        assertThat(clean("## Spend\n{: #money .wide}\nText").markdown()).isEqualTo("## Spend {#money}\nText");
    }

    @Test
    void aPlaceForATableOfContentsVanishes() {
        assertThat(clean("Intro\n\n* Contents\n{:toc}\n\nText").markdown()).isEqualTo("Intro\n\n\nText");
        assertThat(clean("* kept\n{: .no_toc}\n").markdown()).isEqualTo("* kept\n");
    }

    @Test
    void anEndThatNeverComesCostsNoText() {
        var cleaned = clean("{% raw %}a {% raw %}b");

        assertThat(cleaned.markdown()).isEqualTo("a b");
        assertThat(cleaned.dropped()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%",
                "{{",
                "{:",
                "{: a",
                "`",
                "`` ` ",
                "{% raw %}",
                "{% highlight x %}",
                "x{:a}",
                "{:a b=\"",
                "```\n",
                "{% comment %}{% endcomment",
                "> ",
                "{::",
                "* a\n{:toc}\n",
                "\"{{ \"a\" |",
                "{:a} ",
            })
    void hugeRepetitionsEnd(String part) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> clean(part.repeat(1_000_000 / part.length())));
    }

    @Property(tries = 300)
    void wordsOutsideTagsAreNeverLost(
            @ForAll
                    @StringLength(max = 40)
                    @Chars({'{', '}', '%', ':', ' ', '\n', '`', '-', '"', '|', '.'})
                    @CharRange(from = 'a', to = 'c')
                    String noise) {
        // A word after any noise survives unless a tag that opened in the noise takes it in and names it.
        var cleaned = clean(noise + "\n\nHERE\n");

        assertThat(cleaned.markdown().contains("HERE")
                        || cleaned.dropped().stream()
                                .anyMatch(dropped -> dropped.tag().contains("HERE")))
                .isTrue();
    }
}
