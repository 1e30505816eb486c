package org.waymark.site.page.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.data.TableReader;
import org.waymark.report.Findings;

class AccessLinesTest {

    @Test
    void anAddressCannotEndItsQuotes() {
        assertThat(AccessLines.quotable("https://example.org/a'; rm -rf ~;'\"`id`$(id)\\"))
                .isEqualTo("https://example.org/a%27;%20rm%20-rf%20~;%27%22%60id%60%24(id)%5C");
    }

    @Test
    void aHarmlessAddressStaysAsItIs() {
        String address = "https://example.org/data.csv?year=2024&area=E09000001#rows";
        assertThat(AccessLines.quotable(address)).isEqualTo(address);
    }

    @Test
    void aLineBreakDoesNotBeginANewCommand() {
        assertThat(AccessLines.quotable("https://example.org/\nrm")).isEqualTo("https://example.org/%0Arm");
    }

    /** What R and Python take for granted is a comma between cells and a point in numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n1,2.5 | csv | read.csv(\"u.csv\") | pd.read_csv(\"u.csv\")",
                "a;b\\n1;2,5 | csv | read.csv(\"u.csv\", sep = \";\", dec = \",\") | pd.read_csv(\"u.csv\", sep=\";\", decimal=\",\")",
                "a\\tb\\n1\\t2 | tsv | read.delim(\"u.csv\") | pd.read_csv(\"u.csv\", sep=\"\\t\")",
                "a\\tb\\n1\\t2 | csv | read.csv(\"u.csv\", sep = \"\\t\") | pd.read_csv(\"u.csv\", sep=\"\\t\")",
            })
    void linesReadTheFileAsItIsWritten(String file, String format, String r, String python) {
        byte[] bytes = file.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
        Table table = TableReader.read(bytes, "u." + format, new Findings());

        assertThat(AccessLines.of("u.csv", format, table))
                .extracting(UseView.Line::code)
                .containsExactly("data <- " + r, "import pandas as pd\ndata = " + python);
    }
}
