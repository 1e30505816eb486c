package org.waymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.text.CleanText;

class YamlWriterTest {

    @Property(tries = 3000)
    void whatIsWrittenReadsBackTheSame(@ForAll("hostile") String raw, @ForAll("hostile") String rawKey)
            throws Exception {
        String value = CleanText.lines(raw);
        String key = "k" + CleanText.line(rawKey);
        assertThat(readBack(key, value)).isEqualTo(value);
    }

    @Property(tries = 1000)
    void anyTextAtAllReadsBackTheSame(@ForAll String raw) throws Exception {
        String value = CleanText.lines(raw);
        assertThat(readBack("key", value)).isEqualTo(value);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        " ",
                        "\n",
                        "\t",
                        "  ",
                        "\n\n",
                        ": ",
                        "- ",
                        "#",
                        " #",
                        "'",
                        "\"",
                        "\\",
                        "|",
                        ">",
                        "%",
                        "@",
                        "`",
                        "&a",
                        "*a",
                        "!",
                        "!!int",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "?",
                        "---",
                        "...",
                        "\n---\n",
                        "\n...\n",
                        "null",
                        "~",
                        "true",
                        "no",
                        "0x1F",
                        "1e3",
                        "2024-01-01",
                        "12:30:45",
                        "=",
                        "<<",
                        "a",
                        "b c",
                        "\u0085",
                        "\u2028",
                        "\u2029",
                        "\uFEFF",
                        "\u200B",
                        "\u00A0",
                        "\u202E",
                        "😀",
                        "\u0007",
                        "\uD800",
                        "<script>",
                        "${x}",
                        "\r\n",
                        "\r",
                        "\u0000",
                        "é",
                        "e\u0301")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "~",
                "yes",
                "No",
                "0",
                "007",
                "1_000",
                "2024-01-01",
                "1:30",
                "- a",
                "a: b",
                "a #b",
                "|",
                "  a\n b\n",
                "\n a",
                "a\n",
                "a \nb",
                "\ta\nb",
                "=",
                "<<",
                "!tag",
                "@x",
                "`x`",
                "%TAG",
                "---",
                "...",
                "[a",
                "{a",
                "'a",
                "\"a",
                "a:",
                ":a",
                "?",
                "? a",
                "a\u2028b\nc"
            })
    void oddTextsReadBackTheSame(String value) throws Exception {
        assertThat(readBack("key", value)).isEqualTo(value);
    }

    @Test
    void ordinaryTextNeedsNoQuotes() {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", "Private rents by borough");
        record.put("description", "One line.\nAnother.");
        record.put("issued", "2014-04");
        record.put("keywords", List.of("rents", "https://example.org/a#b"));
        assertThat(YamlWriter.write(record)).isEqualTo("""
                        title: Private rents by borough
                        description: |-
                          One line.
                          Another.
                        issued: 2014-04
                        keywords:
                        - rents
                        - https://example.org/a#b
                        """);
    }

    private static String readBack(String key, String value) throws Exception {
        String yaml = YamlWriter.write(Map.of(key, Map.of(key, List.of(value, "end"))));
        Node.Mapping outer =
                (Node.Mapping) YamlReader.keysLeniently(yaml, "a.yaml", 0).get(key);
        assertThat(outer).as(yaml).isNotNull();
        Node.Sequence list = (Node.Sequence) outer.get(key);
        return ((Node.Scalar) list.items().get(0)).text();
    }
}
