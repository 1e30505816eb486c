package org.waymark.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Rents, rents, rents, rents",
        "C++, c-plus-plus, c, c",
        "C#, c-sharp, c, c",
        "Ŵyr, ŵyr, ŵyr, wyr",
        "ﬁle Ⅳ, file-iv, ﬁle, file-iv",
        "'Rents, 2024–25 (£)', rents-2024-25, rents-2024-25, rents-2024-25",
        "  ../../etc/passwd , etc-passwd, etc-passwd, etc-passwd",
        "हिन्दी किताब, हिन्दी-किताब, हिन्दी-किताब, हिन्दी-किताब",
        "住宅, 住宅, 住宅, 住宅",
        "!!!, '', '', ''"
    })
    void wordsBecomePartsOfAddresses(String text, String tag, String file, String title) {
        assertThat(Slug.of(text)).isEqualTo(tag);
        assertThat(Slug.ofFile(text)).isEqualTo(file);
        assertThat(Slug.ofTitle(text)).isEqualTo(title);
    }

    @Test
    void longTitlesAreCutAfterAWord() {
        assertThat(Slug.ofTitle("word ".repeat(100), 80))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("word");
        assertThat(Slug.ofTitle("x".repeat(500), 80)).hasSize(80);
    }

    /** A file that was named by its title keeps its name when it is read. */
    @Property
    void theNameOfATitleIsTheNameOfItsFile(@ForAll String title) {
        String name = Slug.ofTitle(title, 80);
        assertThat(Slug.ofFile(name)).isEqualTo(name);
    }

    @Property
    void everySlugIsSafe(@ForAll String text) {
        for (String slug : new String[] {Slug.of(text), Slug.ofFile(text), Slug.ofTitle(text, 80)}) {
            assertThat(slug).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--", "/", ".", "\\");
        }
        assertThat(Slug.of(text).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    }
}
