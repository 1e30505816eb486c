package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Sky office](https://example.org/) | Sky office",
                "[A](https://a.example) and [B](https://b.example/x_(y)) | A and B",
                "(Sky office)[https://example.org/] | Sky office",
                "**Sky** <i>office</i> &amp; friends | Sky office & friends",
                "<a href=\"https://example.org\">Sky office</a> | Sky office",
                "Sky [sic] office | Sky [sic] office"
            })
    void textReadsWithoutMarkup(String raw, String plain) {
        assertThat(LinksInText.plain(raw)).isEqualTo(plain);
    }

    @Test
    void addressesAreFoundOnceEachWithoutThePunctuationAfterThem() {
        assertThat(LinksInText.addresses(
                        "See https://example.org/a, [b](https://example.org/b) and https://example.org/a."))
                .containsExactly("https://example.org/a", "https://example.org/b");
    }

    @Test
    void linksKeepTheirLabels() {
        assertThat(LinksInText.links("<a class='x' href='mailto:a@example.org'>Ann</a>"))
                .containsExactly(new LinksInText.Found("Ann", "mailto:a@example.org"));
    }
}
