package org.waymark.site.export.pod;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.model.record.Dataset;
import org.waymark.site.Offer;
import org.waymark.site.export.ExportedFiles;

class PodExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> catalogues() {
        return Stream.of(CatalogueFixture.OWN, CatalogueFixture.TINY, CatalogueFixture.ISLAND);
    }

    /** The rules of the schemas for catalogues that are not federal, and what of them the record has to know. */
    @ParameterizedTest
    @MethodSource("catalogues")
    void eachDatasetHasWhatTheSchemasAskFor(Path source) throws Exception {
        ExportedFiles export = ExportedFiles.of(source, new PodExport());
        JsonNode pod = JSON.readTree(export.text("data.json"));
        assertThat(pod.path("conformsTo").asText()).isEqualTo("https://project-open-data.cio.gov/v1.1/schema");
        JsonNode us = JSON.readTree(export.text("dcat-us.json"));
        assertThat(us.path("title").asText()).isNotBlank();
        assertThat(us.path("description").asText()).isNotBlank();
        List<Dataset> datasets = new ArrayList<>(export.catalogue().all(Dataset.class));
        for (int i = 0; i < datasets.size(); i++) {
            JsonNode node = pod.path("dataset").path(i);
            String slug = datasets.get(i).slug();
            for (String required : List.of("title", "description", "identifier")) {
                assertThat(node.path(required).asText()).as(slug).isNotBlank();
                assertThat(us.path("dataset").path(i).has(required)).as(slug).isTrue();
            }
            boolean published = datasets.get(i).publisher() != null;
            assertThat(node.path("publisher").has("name")).as(slug).isEqualTo(published);
            assertThat(node.path("contactPoint").has("fn")).as(slug).isEqualTo(published);
            assertThat(us.path("dataset").path(i).path("publisher").has("prefLabel"))
                    .isEqualTo(published);
            node.path("distribution").forEach(file -> {
                assertThat(file.has("downloadURL") != file.has("accessURL"))
                        .as(slug)
                        .isTrue();
                assertThat(!file.has("downloadURL") || file.has("mediaType"))
                        .as(slug)
                        .isTrue();
            });
            assertThat(node.path("rights").asText().length()).as(slug).isLessThanOrEqualTo(255);
        }
    }

    @Test
    void withoutAnAddressThereIsNoFile() {
        ExportedFiles export = ExportedFiles.of(CatalogueFixture.TINY, "http://localhost:8080/", new PodExport());
        assertThat(export.files()).isEmpty();
        assertThat(new PodExport().offers("index.html", export.inputs())).isEmpty();
    }

    @Test
    void theHomePageOffersTheFiles() {
        ExportedFiles export = ExportedFiles.of(CatalogueFixture.TINY, new PodExport());
        assertThat(new PodExport().offers("index.html", export.inputs()))
                .extracting(Offer::path)
                .containsExactlyElementsOf(export.files().keySet());
        assertThat(new PodExport().offers("datasets/index.html", export.inputs()))
                .isEmpty();
    }

    @Test
    void contactsAreTheDatasetsOwnElseThePublishers(@TempDir Path folder) throws Exception {
        CatalogueFixture.write(folder, "content/site.yaml", "title: T\nlanguages: [en]\n");
        CatalogueFixture.write(
                folder,
                "content/organisations/office.md",
                "---\nname: Office\ntype: charity\ncontact: {email: office@example.org}\n---\n");
        CatalogueFixture.write(folder, "content/organisations/other.md", "---\nname: Other\ntype: charity\n---\n");
        String rest = "description: D\nlicence: unknown\naccess: unknown\n";
        CatalogueFixture.write(
                folder,
                "datasets/a.yaml",
                "title: A\npublisher: office\ncontact: {name: Desk, email: d@example.org}\n" + rest);
        CatalogueFixture.write(folder, "datasets/b.yaml", "title: B\npublisher: office\n" + rest);
        CatalogueFixture.write(folder, "datasets/c.yaml", "title: C\npublisher: other\n" + rest);
        ExportedFiles export = ExportedFiles.of(folder, new PodExport());
        List<String> contacts = new ArrayList<>();
        JSON.readTree(export.text("data.json"))
                .path("dataset")
                .forEach(node ->
                        contacts.add(node.path("contactPoint").path("fn").asText() + " "
                                + node.path("contactPoint").path("hasEmail").asText()));
        assertThat(contacts).containsExactly("Desk mailto:d@example.org", "Office mailto:office@example.org", "Other ");
        assertThat(JSON.readTree(export.text("dcat-us.json"))
                        .path("dataset")
                        .path(2)
                        .has("contactPoint"))
                .isFalse();
        assertThat(export.text("data.json")).doesNotContain("license", "accessLevel");
    }
}
