package org.waymark.search.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.waymark.bytes.ByteWriter;
import org.waymark.bytes.Packer;
import org.waymark.search.index.SiteSearch;

/** What is written can be read by the search, and what is damaged is reported as such. */
class FormatTest {

    private static final int SHOWN = 2_000;

    @Property(tries = 100)
    void numbersAndTextsComeBack(@ForAll List<@IntRange(min = 0) Integer> numbers, @ForAll List<String> texts) {
        List<String> whole = texts.stream().map(FormatTest::whole).toList();
        ByteWriter out = new ByteWriter(1);
        numbers.forEach(out::number);
        whole.forEach(out::text);
        String before = "";
        for (String text : whole) {
            out.front(before, text);
            before = text;
        }

        assertThat(SiteSearch.await("""
                async ([content, numbers, texts]) => {
                  const { Bytes } = await import('./js/search/bytes.js');
                  const file = new Bytes(Uint8Array.from(atob(content), (each) => each.charCodeAt(0)));
                  let before = '';
                  return [
                    Array.from({ length: numbers }, () => file.number()),
                    Array.from({ length: texts }, () => file.text()),
                    Array.from({ length: texts }, () => { before = file.front(before); return before; })];
                }""", List.of(base64(out.toBytes()), numbers.size(), texts.size())))
                .isEqualTo(List.of(numbers.stream().map(Integer::longValue).toList(), whole, whole));
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    /** Halves of surrogate pairs cannot be written in UTF-8. */
    private static String whole(String text) {
        return text.codePoints()
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property
    void orderIsThatOfUtf8(@ForAll String a, @ForAll String b) {
        String one = whole(a);
        String other = whole(b);
        int bytes =
                Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

        assertThat(Integer.signum(Order.compare(one, other))).isEqualTo(Integer.signum(bytes));
    }

    @Test
    void theSearchHasTheSameOrder() {
        List<String> keys = new Random(5)
                .ints(SHOWN, 0, Character.MAX_CODE_POINT)
                .filter(c -> c < 0xd800 || c > 0xdfff)
                .mapToObj(c -> "rent" + Character.toString(c))
                .toList();

        assertThat(SiteSearch.await("""
                async (keys) => {
                  const { byCodePoint } = await import('./js/search/manifest.js');
                  return keys.sort(byCodePoint);
                }""", keys))
                .isEqualTo(keys.stream().sorted(Order.BY_CODE_POINT).toList());
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
            ByteWriter written = new ByteWriter();
            card.write(written, "datasets/");
            ByteWriter file = new ByteWriter()
                    .number(1)
                    .number(7)
                    .number(written.length())
                    .all(written);

            assertThat(SiteSearch.await("""
                    async (content) => {
                      const { CardFile } = await import('./js/search/shards.js');
                      const file = new CardFile(Uint8Array.from(atob(content), (each) => each.charCodeAt(0)));
                      const card = file.card(7, 'datasets/');
                      return [card.title, card.address, card.publisher, card.summary, card.modified, card.access, card.formats];
                    }""", base64(file.toBytes())))
                    .isEqualTo(List.of(
                            card.title(),
                            card.address(),
                            card.publisher(),
                            card.summary(),
                            card.modified(),
                            card.access(),
                            card.formats()));
        }
    }

    /** Some of the files are noise, others begin as a file should. */
    @Test
    void damagedFilesAreNeverMoreThanDamaged() {
        Random random = new Random(9);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            ByteWriter out = new ByteWriter();
            if (i % 2 == 0) {
                out.text("waymark-search").number(IndexManifest.FORMAT);
            }
            files.add(base64(out.raw(noise, 0, noise.length).toBytes()));
        }

        assertThat(SiteSearch.await("""
                async (files) => {
                  const { SearchError } = await import('./js/search/bytes.js');
                  const { readManifest } = await import('./js/search/manifest.js');
                  const { CardFile, TermShard, readWords } = await import('./js/search/shards.js');
                  const readers = [readManifest, readWords, (bytes) => new CardFile(bytes), (bytes) => new TermShard(bytes)];
                  const others = [];
                  for (const content of files) {
                    const bytes = Uint8Array.from(atob(content), (each) => each.charCodeAt(0));
                    for (const read of readers) {
                      try {
                        read(bytes);
                      } catch (fault) {
                        if (!(fault instanceof SearchError)) {
                          others.push(String(fault));
                        }
                      }
                    }
                  }
                  return others;
                }""", files)).isEqualTo(List.of());
    }

    @Test
    void anotherVersionIsReportedAsOne() {
        byte[] other = new ByteWriter().text("waymark-search").number(99).toBytes();

        assertThat(SiteSearch.await("""
                async (content) => {
                  const { readManifest } = await import('./js/search/manifest.js');
                  try {
                    readManifest(Uint8Array.from(atob(content), (each) => each.charCodeAt(0)));
                    return 'read';
                  } catch (fault) {
                    return fault.message;
                  }
                }""", base64(other))).asString().contains("another version");
    }

    @Property(tries = 50)
    void filesOfAllKindsAreWholeAfterEachOther(@ForAll byte[] one, @ForAll byte[] other) throws DataFormatException {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        try (Packer packer = new Packer()) {
            assertThat(inflated(packer.pack(one))).isEqualTo(one);
            assertThat(inflated(packer.packQuickly(other))).isEqualTo(other);
            assertThat(inflated(packer.pack(one, other))).isEqualTo(both);
            byte[] large = new byte[40_000];
            new Random(one.length).nextBytes(large);
            assertThat(inflated(packer.packQuickly(large))).isEqualTo(large);
            assertThat(inflated(packer.pack(large, one))).startsWith(large).hasSize(large.length + one.length);
        }
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] content = new byte[100_000];
        int length = inflater.inflate(content);
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        return Arrays.copyOf(content, length);
    }
}
