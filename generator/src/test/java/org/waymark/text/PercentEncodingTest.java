package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Addresses hold any text as bytes of UTF-8. */
class PercentEncodingTest {

    @Property
    void aPartIsEncodedAsJavaDoesExceptForSpaces(@ForAll String text) {
        assertThat(PercentEncoding.part(text))
                .isEqualTo(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Test
    void onlyTheGivenCharactersStay() {
        assertThat(PercentEncoding.of("a b/ŵ𝄞?", "/")).isEqualTo("a%20b/%C5%B5%F0%9D%84%9E%3F");
        assertThat(PercentEncoding.of("a#b#c", c -> c != '#')).isEqualTo("a%23b%23c");
    }
}
