package org.waymark.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is written can be read again, and what is damaged is never more than that. */
class BytesTest {

    @Property
    void numbersAndTextsComeBack(@ForAll List<@IntRange(min = 0) Integer> numbers, @ForAll List<String> texts) {
        List<String> sound = texts.stream().map(BytesTest::sound).toList();
        ByteWriter out = new ByteWriter(1);
        numbers.forEach(out::number);
        sound.forEach(out::text);
        String before = "";
        for (String text : sound) {
            out.front(before, text);
            before = text;
        }
        ByteReader in = new ByteReader(out.toBytes());

        numbers.forEach(number -> assertThat(in.number()).isEqualTo(number));
        sound.forEach(text -> assertThat(in.text()).isEqualTo(text));
        before = "";
        for (String text : sound) {
            before = in.front(before);
            assertThat(before).isEqualTo(text);
        }
    }

    /** Halves of surrogate pairs cannot be written in UTF-8. */
    private static String sound(String text) {
        return text.codePoints()
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 50)
    void filesOfAllKindsAreWholeAfterEachOther(@ForAll byte[] one, @ForAll byte[] other) throws IOException {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        try (Packer packer = new Packer()) {
            assertThat(unpacked(packer.pack(one))).isEqualTo(one);
            assertThat(unpacked(packer.packQuickly(other))).isEqualTo(other);
            assertThat(unpacked(packer.pack(one, other))).isEqualTo(both);
            byte[] large = new byte[40_000];
            new java.util.Random(one.length).nextBytes(large);
            assertThat(unpacked(packer.packQuickly(large))).isEqualTo(large);
            assertThat(unpacked(packer.pack(large, one))).startsWith(large).hasSize(large.length + one.length);
        }
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    @Property(tries = 300)
    void damagedBytesAreNeverMoreThanDamaged(@ForAll byte[] bytes) {
        List<Runnable> readers = List.of(
                () -> new ByteReader(bytes).number(),
                () -> new ByteReader(bytes).text(),
                () -> new ByteReader(bytes).front("before"),
                () -> new ByteReader(bytes).seek(1));
        for (Runnable reader : readers) {
            try {
                reader.run();
            } catch (BrokenBytes e) {
                assertThat(e).hasMessageStartingWith("a file ");
            }
        }
    }

    @Test
    void whatIsCutOffIsBroken() {
        try (Packer packer = new Packer()) {
            byte[] packed = packer.pack(new byte[1000]);
            assertThatThrownBy(() -> unpacked(Arrays.copyOf(packed, packed.length - 1)))
                    .isInstanceOf(IOException.class);
        }
        byte[] text = new ByteWriter().text("four").toBytes();
        assertThatThrownBy(() -> new ByteReader(Arrays.copyOf(text, 4)).text()).isInstanceOf(BrokenBytes.class);
    }
}
