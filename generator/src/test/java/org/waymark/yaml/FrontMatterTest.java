package org.waymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.report.Findings;

class FrontMatterTest {

    private static FrontMatter read(String text) throws UnreadableFile {
        return FrontMatter.read(text.replace("\\n", "\n"), "a.md", new Findings());
    }

    @Test
    void everythingIsWhereItWasWritten() throws UnreadableFile {
        FrontMatter jekyll = read("\\n---\\ntitle: a --- b\\nc:\\n  d: e\\n--- \\n \\n\\nText\\n---\\nmore \\n\\n");
        assertThat(jekyll.header().get("title").location()).hasToString("a.md:3:8");
        assertThat(((Node.Mapping) jekyll.header().get("c")).get("d").location())
                .hasToString("a.md:5:6");
        assertThat(jekyll.body().text()).isEqualTo("Text\n---\nmore");
        assertThat(jekyll.body().location()).hasToString("a.md:9:1");

        FrontMatter jbake = read("title = A\\n\\ntags=b=c\\n~~~~~~\\n\\nText");
        assertThat(jbake.header().get("title").location()).hasToString("a.md:1:8");
        assertThat(((Node.Scalar) jbake.header().get("tags")).text()).isEqualTo("b=c");
        assertThat(jbake.header().get("tags").location()).hasToString("a.md:3:6");
        assertThat(jbake.body().location()).hasToString("a.md:6:1");
    }

    @ParameterizedTest
    @CsvSource({"---\\n---, ''", "---\\n---\\n, ''", "---\\n...\\n\\n, ''", "---\\n# a\\n---\\nb, b", "~~~~~~\\nb, b"})
    void aHeaderMayHoldNothing(String text, String body) throws UnreadableFile {
        assertThat(read(text).header().entries()).isEmpty();
        assertThat(read(text).text()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Text # a.md:1:1 # does not begin with a header",
                "a=b\\nText\\n~~~~~~ # a.md:1:1 # does not begin with a header",
                "x\\n---\\na: b\\n---\\n # a.md:1:1 # does not begin with a header",
                "\\n---\\na: b\\n # a.md:2:1 # does not end",
                "--- # a.md:1:1 # does not end",
                "---\\n- a\\n--- # a.md:2:1 # the header is a list",
                "---\\na: [b\\n---\\n # a.md:2:6 # not closed"
            })
    void faultsHaveAPlace(String text, String place, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
            assertThat(e.finding().message()).contains(message);
            assertThat(e.finding().location()).hasToString(place);
        });
    }
}
