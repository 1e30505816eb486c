package org.waymark.index.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waymark.bytes.BrokenBytes;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.ByteWriter;

/** What is written can be read again, and what is damaged is said to be. */
class FormatTest {

    /** Halves of surrogate pairs cannot be written in UTF-8. */
    private static String sound(String text) {
        return text.codePoints()
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void orderIsThatOfUtf8(@ForAll String a, @ForAll String b) {
        String one = sound(a);
        String other = sound(b);
        int bytes = Arrays.compareUnsigned(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Integer.signum(Order.compare(one, other))).isEqualTo(Integer.signum(bytes));
    }

    @Test
    void cardsComeBack() {
        for (String address : List.of(
                "datasets/rents-by-ward.html",
                "datasets/rents-by-ward-2.html",
                "datasets/other.html",
                "blog/2020/x/")) {
            Card card = new Card(
                    "Rents, by ward!", address, "A council", "About rents.", "2025-03", "open", List.of("csv", "pdf"));
            ByteWriter out = new ByteWriter();
            card.write(out, "datasets/");

            assertThat(Card.read(new ByteReader(out.toBytes()), "datasets/")).isEqualTo(card);
        }
    }

    @Property(tries = 300)
    void damagedFilesAreNeverMoreThanDamaged(@ForAll byte[] bytes) {
        List<Runnable> readers = new ArrayList<>();
        readers.add(() -> TermShard.read(bytes));
        readers.add(() -> IndexManifest.read(bytes));
        for (Runnable reader : readers) {
            try {
                reader.run();
            } catch (BrokenBytes e) {
                assertThat(e).hasMessageMatching(".*(?:file|index).*");
            }
        }
    }

    @Test
    void anotherVersionIsSaidToBeOne() {
        byte[] other = new ByteWriter().text("waymark-search").number(99).toBytes();

        assertThatThrownBy(() -> IndexManifest.read(other))
                .isInstanceOf(BrokenBytes.class)
                .hasMessageContaining("another version");
    }
}
