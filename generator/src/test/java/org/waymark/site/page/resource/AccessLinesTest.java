package org.waymark.site.page.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLinesTest {

    @Test
    void anAddressCannotEndItsQuotes() {
        assertThat(AccessLines.quotable("https://example.org/a'; rm -rf ~;'\"`id`$(id)\\"))
                .isEqualTo("https://example.org/a%27;%20rm%20-rf%20~;%27%22%60id%60%24(id)%5C");
    }

    @Test
    void aHarmlessAddressStaysAsItIs() {
        String address = "https://example.org/data.csv?year=2024&area=E09000001#rows";
        assertThat(AccessLines.quotable(address)).isEqualTo(address);
    }

    @Test
    void aLineBreakDoesNotBeginANewCommand() {
        assertThat(AccessLines.quotable("https://example.org/\nrm")).isEqualTo("https://example.org/%0Arm");
    }
}
