package org.waymark.site.export.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.GapShelf;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Site;
import org.waymark.model.record.Dataset;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.page.record.Records;
import org.waymark.task.build.Builds;

class ListExportTest {

    /** Posts have feeds; a cell of the coverage map is what two lists share; how far a question is answered is computed. */
    private static final Pattern WITHOUT_FILES = Pattern.compile("(^|/)(blog|coverage|questions/answer)/");

    private static List<NamedCsvRecord> rows(SortedMap<String, byte[]> files, String path) throws IOException {
        assertThat(files).containsKey(path);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new String(files.get(path), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static void holds(SortedMap<String, byte[]> files, String page, List<? extends Entry> records)
            throws IOException {
        List<String> slugs = records.stream().map(Entry::slug).toList();
        String file = "downloads/" + page.replace(".html", "");
        assertThat(rows(files, file + ".csv"))
                .extracting(row -> row.getField("slug"))
                .isEqualTo(slugs);
        JsonNode list = new ObjectMapper().readTree(files.get(file + ".json"));
        assertThat(list.get("items").findValuesAsText("slug")).isEqualTo(slugs);
        assertThat(list.get("total").intValue()).isEqualTo(slugs.size());
        assertThat(list.get("page").textValue()).isEqualTo(ExportedFiles.HOME + page);
    }

    @Test
    void aListHoldsAllItsRecords() throws IOException {
        ExportInputs in = ExportedFiles.inputs(CatalogueFixture.own());
        SortedMap<String, byte[]> files = ExportedFiles.files(new ListExport(), in);
        for (Facet facet : Facet.LISTED) {
            for (FacetValue value : in.graph().values(facet).values()) {
                holds(files, value.address(), value.datasets());
            }
            if (facet != Facet.ORGANISATION) {
                assertThat(rows(files, "downloads/" + facet.path() + "/index.csv"))
                        .hasSameSizeAs(in.graph().values(facet).values());
            }
        }
        List<GapShelf> shelves = GapShelf.of(in.catalogue());
        assertThat(shelves).isNotEmpty();
        for (GapShelf shelf : shelves) {
            holds(files, shelf.address(), shelf.gaps());
        }
        Map<String, String> rents =
                rows(files, "downloads/themes/housing.csv").get(0).getFieldsAsMap();
        assertThat(rents)
                .containsKeys(
                        "title", "title_cy", "publisher", "licence", "access.level", "resources.format", "landing_page")
                .doesNotContainKey("description");
    }

    /** Every list has its files, on each page of it, and all files that a page names are there. */
    @Test
    void pagesNameTheFilesOfTheirLists() {
        Path site = Builds.tiny().site();
        CatalogueFixture.texts(site, ".html").forEach((path, text) -> {
            Document page = Jsoup.parse(text);
            List<String> types = new ArrayList<>();
            for (Element link : page.select("link[rel=alternate][type]:not([type*=atom])")) {
                types.add(link.attr("type"));
                assertThat(site.resolve(path).resolveSibling(link.attr("href")).normalize())
                        .exists();
            }
            if (page.body().is(".list, .theme") && !WITHOUT_FILES.matcher(path).find()) {
                assertThat(types).as(path).contains("text/csv", "application/json");
            }
        });
    }

    @Test
    void furtherPagesOfAListNameTheWholeList() {
        ExportInputs in = ExportedFiles.inputs(CatalogueFixture.own());
        ListExport lists = new ListExport();
        assertThat(lists.offers("themes/housing/2.html", in))
                .isNotEmpty()
                .isEqualTo(lists.offers("themes/housing.html", in));
        assertThat(new ApiExport().offers("datasets/index/2.html", in))
                .isNotEmpty()
                .isEqualTo(new ApiExport().offers("datasets/index.html", in));
        assertThat(lists.offers("themes/nothing.html", in)).isEmpty();
        assertThat(lists.offers("index.html", in)).isEmpty();
    }

    @Test
    void aLargeCatalogueHasListsOfKeywordsOnRequestOnly() throws IOException {
        Entry rents = Records.of(
                Dataset.class,
                Map.of(
                        "slug",
                        "rents",
                        "title",
                        Records.en("Rents"),
                        "keywords",
                        List.of("rent"),
                        "themes",
                        List.of()));
        for (String choice : List.of("none", "tag-lists")) {
            Site site = Records.of(
                    Site.class,
                    Map.of("title", Records.en("x"), "languages", List.of("en"), "recordFormats", List.of(choice)));
            ExportInputs in = ExportedFiles.inputs(Records.catalogue(site, List.of(), List.of(), List.of(rents)));
            boolean made = choice.equals("tag-lists");
            assertThat(ExportedFiles.files(new ListExport(), in).containsKey("downloads/tags/rent.csv"))
                    .isEqualTo(made);
            assertThat(new ListExport().offers("tags/rent.html", in).isEmpty()).isEqualTo(!made);
        }
    }
}
