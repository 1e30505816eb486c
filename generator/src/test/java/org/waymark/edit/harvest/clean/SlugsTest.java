package org.waymark.edit.harvest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rents.md | rents",
                "aberdeen+city-leisure+%26+parks.md | aberdeen-city-leisure-parks",
                "caf%C3%A9.md | cafe",
                "100%+sure.md | 100-sure",
                "Été à Zürich.md | ete-a-zurich",
                "athenæum.md | athenæum",
                "ﬁle Ⅳ.md | file-iv",
                "住宅データ.md | 住宅データ",
                "--a--b--.md | a-b",
                "हिन्दी किताब.md | हिन्दी-किताब",
                "../../etc/passwd.md | etc-passwd"
            })
    void namesOfFilesBecomeSlugs(String file, String slug) {
        assertThat(Slugs.of(Slugs.decoded(file))).isEqualTo(slug);
    }

    @Test
    void aTakenSlugGetsANumber() {
        Slugs slugs = new Slugs();
        assertThat(slugs.claim("Rents")).isEqualTo("rents");
        assertThat(slugs.claim("rents 2")).isEqualTo("rents-2");
        assertThat(slugs.claim("rents!")).isEqualTo("rents-3");
        assertThat(slugs.claim("index")).isEqualTo("index-2");
    }

    @Test
    void longNamesThatBeginAlikeStayApart() {
        String name = "average distance ".repeat(20);
        assertThat(Slugs.of(name + "2016"))
                .hasSizeLessThanOrEqualTo(Slugs.LONGEST)
                .isNotEqualTo(Slugs.of(name + "2017"));
    }

    @Property
    void everySlugIsASafeFileName(@ForAll String name) {
        String slug = Slugs.of(name);
        assertThat(slug)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(Slugs.LONGEST)
                .doesNotStartWith("-")
                .doesNotEndWith("-");
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240);
        assertThat(slug.codePoints())
                .allMatch(c -> c == '-'
                        || Character.isLetterOrDigit(c)
                        || Character.toString(c).matches("\\p{M}"));
    }
}
