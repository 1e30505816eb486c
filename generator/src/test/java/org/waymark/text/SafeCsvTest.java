package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\uff1d1",
                "-",
                "- a list",
                "--1"
            })
    void whatASpreadsheetWouldRunIsText(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1.5", "+44", "-1,000", "2014/..", "a=b", "'quoted'", "Rents", "\u2212 5", "-0"})
    void allElseStaysAsItIs(String cell) {
        assertThat(SafeCsv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void cellsAreQuotedWhereTheyHaveTo() {
        assertThat(SafeCsv.line(List.of("a", "b, c", "\"d\"", "e\nf", "", "=g,h")))
                .isEqualTo("a,\"b, c\",\"\"\"d\"\"\",\"e\nf\",,\"'=g,h\"\r\n");
    }
}
