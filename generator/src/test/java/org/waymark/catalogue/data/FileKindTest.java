package org.waymark.catalogue.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.report.Finding;
import org.waymark.report.Findings;

/** What is no table is called what it is, and never read as one. */
class FileKindTest {

    private static List<Finding> read(String bytes) {
        Findings findings = new Findings();
        Table table = TableReader.read(bytes.getBytes(StandardCharsets.ISO_8859_1), "datasets/a.csv", findings);
        assertThat(table).as(bytes).isNull();
        return findings.sorted();
    }

    @Test
    void whatIsNoTableIsNamed() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "a Git LFS pointer");
        kinds.put("/annex/objects/SHA256E-s1--ab.csv\n", "a git-annex pointer");
        kinds.put("<!DOCTYPE html>\n<html><body>Not found, sorry</body></html>", "a web page");
        kinds.put("\u00ef\u00bb\u00bf \n<!-- x -->\n<HTML lang=en>,</HTML>", "a web page");
        kinds.put("<?xml version=\"1.0\"?>\n<rows/>", "XML");
        kinds.put("PK\u0003\u0004\u0014\u0000\u0006\u0000..[Content_Types].xml", "an Excel workbook");
        kinds.put("PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "an OpenDocument file");
        kinds.put("PK\u0003\u0004..word/document.xml[Content_Types].xml", "a Word document");
        kinds.put("PK\u0003\u0004..data.csv", "a zip archive or a workbook");
        kinds.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "an Excel workbook or another old Office file");
        kinds.put("%PDF-1.7", "a PDF");
        kinds.put("\u0089PNG\r\n", "a picture (PNG)");
        kinds.put("\u001f\u008b\u0008", "a gzip archive");
        kinds.put("{\"a\": 1, \"b\": 2}", "JSON");
        kinds.put(" [\n {\"a\": 1}\n]", "JSON");
        kinds.put("PAR1\u0015\u0004", "a Parquet file");
        kinds.put("a,b\n<<<<<<< ours\n1,2\n=======\n1,3\n>>>>>>> theirs\n", "an unfinished git merge");
        kinds.forEach((bytes, name) -> assertThat(read(bytes))
                .as(name)
                .extracting(Finding::message)
                .containsExactly("this is " + name + ", not a CSV"));
    }

    @Test
    void aTableMayBeginLikeSomethingElse() {
        for (String text : List.of("[a],b\n1,2\n", "<5,n\n1,2\n", "version,n\n1,2\n", "PK,n\n1,2\n", "{x},n\n1,2\n")) {
            Findings findings = new Findings();
            assertThat(TableReader.read(text.getBytes(StandardCharsets.UTF_8), "a.csv", findings))
                    .as(text)
                    .isNotNull();
            assertThat(findings.sorted()).as(text).isEmpty();
        }
    }
}
