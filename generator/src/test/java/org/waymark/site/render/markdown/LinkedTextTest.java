package org.waymark.site.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "see https://a.example/x. # see [https://a.example/x].",
                "[B](https://a.example/i.html) # [B]([https://a.example/i.html])",
                "(https://a.example/Sony_(A7)) # ([https://a.example/Sony_(A7)])",
                "U: https://a.example/x?a=1&b=2; N: <y> # U: [https://a.example/x?a=1&amp;b=2]; N: &lt;y&gt;",
                "https://a@b.example and javascript:alert(1) # https://a@b.example and javascript:alert(1)",
                "a *b* _c_ # a *b* _c_"
            })
    void addressesAreLinksAndAllElseIsText(String text, String shown) {
        String html = LinkedText.line(text).toString();
        assertThat(html.replaceAll("<a href=\"([^\"]*)\" rel=\"nofollow ugc\">\\1</a>", "[$1]"))
                .isEqualTo(shown);
    }

    @Test
    void nothingIsCut() {
        String text = "word ".repeat(10_000) + "https://a.example/end";
        assertThat(LinkedText.line(text).toString())
                .contains("\">https://a.example/end</a>")
                .hasSizeGreaterThan(50_000);
    }
}
