package org.waymark.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people read has a phrase that is old-fashioned, stilted or reads as translated. */
class PlainEnglishTest {

    private static final Path PHRASES = Path.of("src/test/resources/plain-english.tsv");

    /** A phrase to avoid, as a regular expression, and what to write instead. */
    private record Phrase(Pattern pattern, String instead) {

        static Phrase of(String line) {
            String[] parts = line.split("\t+", 2);
            String words = parts[0].replace(" ", "\\s+");
            return new Phrase(
                    Pattern.compile("(?<![\\w-])(?:" + words + ")(?![\\w-])", Pattern.CASE_INSENSITIVE), parts[1]);
        }

        Stream<String> in(Passage passage) {
            Matcher found = pattern.matcher(passage.text());
            return found.results()
                    .map(hit -> passage.place(hit.start()) + ": “" + hit.group().replaceAll("\\s+", " ") + "”: write “"
                            + instead + "”");
        }
    }

    private static List<Phrase> phrases() throws IOException {
        return Files.readAllLines(PHRASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Phrase::of)
                .toList();
    }

    private static String hits(Stream<Passage> passages) throws IOException {
        List<Phrase> phrases = phrases();
        return passages.flatMap(passage -> phrases.stream().flatMap(phrase -> phrase.in(passage)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theInterfaceIsPlain() throws IOException {
        assertThat(hits(Prose.messages().stream())).isEmpty();
    }

    @Test
    void theProgramIsPlain() throws IOException {
        assertThat(hits(Prose.program().stream().filter(text -> text.text().contains(" "))))
                .isEmpty();
    }

    @Test
    void templatesAndFormsArePlain() throws IOException {
        assertThat(hits(Prose.templates())).isEmpty();
    }

    @Test
    void recordsPagesAndPostsArePlain() throws IOException {
        assertThat(hits(Prose.content())).isEmpty();
    }

    @Test
    void aPhraseIsFoundWithItsPlace() throws IOException {
        Passage stilted = new Passage(Path.of("a/../b.yaml"), 3, "Data to be  had,\nand no longer kept\nup");
        assertThat(hits(Stream.of(stilted)).lines())
                .containsExactly(
                        "b.yaml:3: “to be had”: write “available”", "b.yaml:4: “kept up”: write “updated, maintained”");
        assertThat(hits(Stream.of(new Passage(Path.of("b.yaml"), 1, "It upkept mastands")))
                        .lines())
                .isEmpty();
    }
}
