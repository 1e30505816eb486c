package org.waymark.site.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.history.History;
import org.waymark.catalogue.history.Revision;
import org.waymark.model.Entry;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.kit.ExportInputs;

class CiteExportTest {

    /** Each character that means something in BibTeX or RIS, and what ends a line for some reader. */
    private static final String HOSTILE =
            "}} @book{x, title={y}} \\\\input{/etc/passwd} % $1 & #2 _a ^b ~c\\nER  - \\r\\nTY  - BOOK\\u2028TY  - BOOK";

    @TempDir
    private Path folder;

    @Test
    void eachDatasetAndIndicatorHasThreeFiles() {
        ExportedFiles own = ExportedFiles.of(CatalogueFixture.OWN, new CiteExport());
        int records = own.catalogue().all(Dataset.class).size()
                + own.catalogue().all(Indicator.class).size();
        assertThat(own.files()).hasSize(3 * records);
        own.files().forEach((path, file) -> {
            String text = own.text(path);
            if (path.endsWith(".bib")) {
                assertThat(fields(text)).as(path).containsKeys("author", "title", "url", "note");
            } else if (path.endsWith(".ris")) {
                assertThat(tags(text)).as(path).startsWith("TY").endsWith("ER").contains("AU", "TI", "UR");
            }
        });
    }

    @Test
    void citesAReleaseByItsPublisher() throws Exception {
        ExportedFiles own = ExportedFiles.of(CatalogueFixture.OWN, new CiteExport());
        String name = "cite/datasets/households-below-average-income";
        assertThat(fields(own.text(name + ".bib")))
                .containsEntry("author", "{Department for Work and Pensions}")
                .containsEntry("title", "{Households below average income (HBAI)}")
                .containsEntry("year", "2026")
                .containsEntry("version", "financial years ending 1995 to 2025");
        assertThat(own.text(name + ".ris"))
                .contains("DA  - 2026/03/26/\r\n", "PB  - Department for Work and Pensions\r\n");
        JsonNode csl = new ObjectMapper().readTree(own.text(name + ".json")).path(0);
        assertThat(csl.path("type").asText()).isEqualTo("dataset");
        assertThat(csl.path("issued").path("date-parts").path(0)).hasSize(3);
        assertThat(csl.path("URL").asText()).startsWith("https://www.gov.uk/");
    }

    /** The catalogue is found again as it was: by its day, and by its commit if it is one. */
    @Test
    void namesTheEditionOfTheCatalogue() throws Exception {
        ExportedFiles own = ExportedFiles.of(CatalogueFixture.TINY, new CiteExport());
        String name = "cite/datasets/rents-by-ward";
        assertThat(fields(own.text(name + ".bib")).get("note"))
                .isEqualTo("Found through Data of Littleton (version of 2026-01-31):"
                        + " https://data.example.org/c/datasets/rents-by-ward.html");
        assertThat(own.text(name + ".ris")).contains("rents-by-ward.html (version of 2026-01-31)\r\n");

        ExportInputs in = own.inputs();
        History history = new History() {
            @Override
            public List<Revision> of(Entry entry) {
                return List.of();
            }

            @Override
            public String commit() {
                return "0123abcd";
            }
        };
        ExportInputs committed = new ExportInputs(
                in.graph(), in.settings(), in.series(), in.files(), in.sources(), in.messages(), history, in.shared());
        Map<String, byte[]> files = ExportedFiles.files(new CiteExport(), committed);
        assertThat(new ObjectMapper()
                        .readTree(files.get(name + ".json"))
                        .path(0)
                        .path("note")
                        .asText())
                .endsWith("rents-by-ward.html (version of 2026-01-31, commit 0123abcd)");
    }

    @Test
    void hostileTextStaysInItsField() throws Exception {
        CatalogueFixture.write(folder, "content/site.yaml", "title: \"" + HOSTILE + "\"\nlanguages: [en]\n");
        CatalogueFixture.write(
                folder,
                "datasets/a.yaml",
                "title: \"" + HOSTILE + "\"\ndescription: D\npublisher: \"" + HOSTILE + "\"\nversion: \"" + HOSTILE
                        + "\"\nidentifiers: [\"doi:10.1234/a}b\"]\ncreators: [\"" + HOSTILE
                        + "\"]\nlanding_page: \"https://example.org/?a={b}\"\nlicence: unknown\naccess: open\n");
        ExportedFiles export = ExportedFiles.of(folder, new CiteExport());
        String bibtex = export.text("cite/datasets/a.bib");
        assertThat(fields(bibtex).keySet())
                .containsExactly(
                        "author", "title", "publisher", "version", "doi", "url", "howpublished", "langid", "note");
        assertThat(bibtex.lines()).hasSize(11);
        assertThat(bibtex).doesNotContain("\\input", "\u2028").contains("\\% \\$1 \\& \\#2 \\_a");
        String ris = export.text("cite/datasets/a.ris");
        assertThat(tags(ris)).containsExactly("TY", "AU", "TI", "PB", "ET", "DO", "UR", "LA", "DB", "N1", "ER");
        assertThat(ris).doesNotContain("\u2028");
        assertThat(new ObjectMapper()
                        .readTree(export.text("cite/datasets/a.json"))
                        .path(0)
                        .path("author"))
                .hasSize(1);
    }

    /** The fields of the only entry, as BibTeX counts braces: those after a backslash too. */
    private static Map<String, String> fields(String bibtex) {
        assertThat(bibtex).startsWith("@misc{").endsWith("}\n");
        Map<String, String> fields = new LinkedHashMap<>();
        int depth = 0;
        int from = 0;
        String name = "";
        for (int i = 0; i < bibtex.length(); i++) {
            char c = bibtex.charAt(i);
            if (c == '{') {
                depth++;
                if (depth == 2) {
                    name = bibtex.substring(from, i).replaceAll("[,=\\s]", "");
                    from = i + 1;
                }
            } else if (c == '}') {
                depth--;
                if (depth == 1) {
                    fields.put(name, bibtex.substring(from, i));
                    from = i + 1;
                }
            } else if (c == ',' && depth == 1 && fields.isEmpty()) {
                from = i;
            }
            assertThat(depth).as("braces at %d of %s", i, bibtex).isNotNegative();
        }
        assertThat(depth).isZero();
        return fields;
    }

    private static List<String> tags(String ris) {
        List<String> tags = new ArrayList<>();
        for (String line : ris.split("\r\n", -1)) {
            if (!line.isEmpty()) {
                assertThat(line).matches("[A-Z][A-Z0-9]  - [^\r\n]*");
                tags.add(line.substring(0, 2));
            }
        }
        return tags;
    }
}
