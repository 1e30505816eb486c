package org.waymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LenientReadingTest {

    private static Node.Mapping read(String text) throws UnreadableFile {
        return YamlReader.keysLeniently(text, "a.yaml", 0);
    }

    @Test
    void scalarsStayTheTextThatWasWritten() throws Exception {
        Node.Mapping node = read("a: No\nb: 007\nc: 1_000\nd: 2024-01-01\ne: ~\nf: 1.50\n");
        assertThat(node.entries())
                .extracting(entry -> ((Node.Scalar) entry.value()).text())
                .containsExactly("No", "007", "1_000", "2024-01-01", "", "1.50");
    }

    @Test
    void tabsInsideQuotesAndBlocksStayWhereOnlyOthersAreInTheWay() throws Exception {
        Node.Mapping node = read("a: \tx\t\nb: \"p\tq\"\nc: |\n  r\ts\n");
        assertThat(node.entries())
                .extracting(entry -> ((Node.Scalar) entry.value()).text().strip())
                .containsExactly("x", "p\tq", "r\ts");
    }

    @Test
    void repeatedKeysAreAllThere() throws Exception {
        assertThat(read("a: 1\na: 2\n").entries()).hasSize(2);
    }

    @Test
    void theReasonNamesTheLineInTheFile() {
        assertThatThrownBy(() -> FrontMatter.readLeniently("---\ntitle: a\nb: [c\n---\n", "a.md"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason())
                                .startsWith("line 3: a list or group in brackets is not closed")
                                .doesNotContain("\n"));
    }

    @Test
    void aliasesAreFollowedAndThoseOfNothingAreTexts() throws Exception {
        Node.Mapping node = read("a: &a Rents\nb: *a\nc: *none\nd: &d {e: 1}\nf: {<<: *d, g: 2}\n");
        assertThat(node.entries())
                .filteredOn(entry -> entry.value() instanceof Node.Scalar)
                .extracting(entry -> ((Node.Scalar) entry.value()).text())
                .containsExactly("Rents", "Rents", "*none");
        assertThat(((Node.Mapping) node.get("f")).get("e")).isNotNull();
    }

    @Test
    void aliasBombsEndInAReason() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1);
            bomb.append("]\n");
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void depthAndOddInputEndInAReasonNotInACrash() {
        for (String text : new String[] {
            "[".repeat(10_000), "a: ".repeat(10_000), "- ".repeat(10_000), "", "%", "\t".repeat(100_000) + "a"
        }) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableFile.class));
        }
    }

    @Test
    void headersEndWhereJekyllEndsThem() throws Exception {
        FrontMatter matter =
                FrontMatter.readLeniently("---\r\ntitle: a --- b\r\n---\r\n\r\nText\r\n---\r\nmore\r\n", "a.md");
        assertThat(((Node.Scalar) matter.header().get("title")).text()).isEqualTo("a --- b");
        assertThat(matter.body().location()).hasToString("a.md:5:1");
        assertThat(matter.text()).isEqualTo("Text\n---\nmore");
    }
}
