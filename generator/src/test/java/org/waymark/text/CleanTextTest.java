package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void whatWasEscapedTwiceIsSetRight() {
        assertThat(CleanText.lines("First.\\r\\n\\r\\n\\u2022 Next")).isEqualTo("First.\n\n\u2022 Next");
        assertThat(CleanText.line("on the\\u202fwebsite")).isEqualTo("on the website");
    }

    @Test
    void otherBackslashesStay() {
        assertThat(CleanText.lines("C:\\new\\reports and \\u12")).isEqualTo("C:\\new\\reports and \\u12");
    }
}
