package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.waymark.search.index.SearchAnswer.Hit;

/** Titles and names are no Markdown: a record is found by its title as it is written, and shown with it. */
class TitlesTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void eachRecordIsFoundByItsTitleAndShownWithIt(@ForAll("titles") List<String> titles) throws IOException {
        SiteSearch index = indexed(titles);

        List<SearchAnswer> answers = index.search(titles.stream()
                .map(title -> SearchQuery.of(title).first(titles.size()))
                .toList());

        for (int i = 0; i < titles.size(); i++) {
            assertThat(answers.get(i).titles()).contains(titles.get(i));
        }
    }

    @Test
    void namesOfFilesAreFoundAsOneIsUsedToThem() throws IOException {
        List<String> titles = List.of("pop_by_lsoa_2021", "C# and F# users", "*starred*", "[x](y)", "1. x", "R&D");
        SiteSearch index = indexed(titles);

        for (String title : titles) {
            assertThat(index.search(title).titles().get(0)).isEqualTo(title);
        }
        assertThat(index.search("lsoa").titles()).containsExactly("pop_by_lsoa_2021");
    }

    @Test
    void namesInMarkdownAreFoundToo() throws IOException {
        SiteSearch index =
                indexed(List.of("First"), "In `some_table`, pop_by_lsoa **and** [C#](https://x.example/a_(b)).");

        List<Hit> hits = index.search("lsoa").hits();

        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).summary()).isEqualTo("In some_table, pop_by_lsoa and C#.");
    }

    @Provide
    Arbitrary<List<String>> titles() {
        Arbitrary<String> piece = Arbitraries.of(
                "*",
                "_",
                "__",
                "#",
                "`",
                "~~",
                "<",
                ">",
                "&",
                "&amp;",
                "<b>",
                "</b>",
                "](y)",
                "[",
                "![p](q)",
                "\\",
                "|",
                "1.",
                "#",
                "C#",
                "snake_case_name",
                "50%",
                "(v2)",
                "2^3",
                "{{ x }}",
                "${x}",
                "[#if]",
                "<!-- c -->",
                "🏠",
                "السكان",
                "ŵyr",
                "住宅",
                "e\u0301",
                "'",
                "=",
                "+",
                "@you",
                "https://x.example/a_b",
                "$x$");
        Arbitrary<String> tricky = piece.list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join(" ", pieces));
        Arbitrary<Boolean> apart = Arbitraries.of(true, false);
        // Each has a word of its own, so that no other record competes with it.
        return Combinators.combine(tricky, tricky, apart)
                .as((before, after, spaced) -> before + (spaced ? " %s " : "%s") + after)
                .list()
                .ofSize(12)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> all.get(i).replace("%s", "word" + (char) ('a' + i)))
                        .toList());
    }

    private static SiteSearch indexed(List<String> titles) throws IOException {
        return indexed(titles, "What is known.");
    }

    private static SiteSearch indexed(List<String> titles, String description) throws IOException {
        Path folder = Files.createTempDirectory("titles");
        Files.createDirectories(folder.resolve("datasets"));
        for (int i = 0; i < titles.size(); i++) {
            Files.writeString(
                    folder.resolve("datasets/d" + i + ".yaml"),
                    "title: '" + titles.get(i).replace("'", "''") + "'\ndescription: '" + description + "'\n");
        }
        return SiteSearch.of(SampleIndex.catalogue(folder), "en");
    }
}
