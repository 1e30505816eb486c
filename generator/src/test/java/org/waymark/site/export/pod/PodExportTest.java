package org.waymark.site.export.pod;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.site.Offer;
import org.waymark.site.export.ExportedFiles;
import org.waymark.text.PlainText;

class PodExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> catalogues() {
        return Stream.of(CatalogueFixture.OWN, CatalogueFixture.TINY, CatalogueFixture.ISLAND);
    }

    /** Each field of the mapping table in {@code generator/docs/data-formats.md} comes back as it was. */
    @ParameterizedTest
    @MethodSource("catalogues")
    void dataJsonGivesBackWhatItHolds(Path source) throws Exception {
        ExportedFiles export = ExportedFiles.of(source, new PodExport());
        Catalogue catalogue = export.catalogue();
        JsonNode datasets = JSON.readTree(export.text("data.json")).path("dataset");
        assertThat(datasets).hasSize(catalogue.all(Dataset.class).size()).isNotEmpty();
        int i = 0;
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            JsonNode node = datasets.get(i++);
            assertThat(read(node, catalogue)).as(dataset.slug()).isEqualTo(held(dataset, catalogue));
        }
    }

    /** What the format holds of a record. */
    private static Map<String, Object> held(Dataset dataset, Catalogue catalogue) {
        String language = catalogue.site().language();
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("slug", dataset.slug());
        held.put("title", PlainText.line(dataset.title().in(language, language).value()));
        held.put(
                "description",
                dataset.description().in(language, language).value().strip());
        held.put("publisher", catalogue.resolve(dataset.publisher()));
        Term level = dataset.access() == null ? null : dataset.access().level();
        held.put("access", level == null || !level.known() ? null : level.id());
        Term licence = dataset.licence();
        held.put("licence", licence == null || !licence.given() || licence.url() == null ? null : licence.id());
        held.put("keywords", dataset.keywords());
        held.put("themes", ids(dataset.themes()));
        held.put("places", ids(dataset.places()));
        boolean closed = dataset.period() != null
                && dataset.period().start() != null
                && dataset.period().end() != null;
        held.put(
                "period",
                closed ? dataset.period().start() + "/" + dataset.period().end() : null);
        held.put("issued", text(dataset.issued()));
        held.put("modified", text(dataset.modified()));
        Term frequency = dataset.frequency();
        boolean said = frequency != null
                && (frequency.id().equals("irregular")
                        || frequency.interval() != null
                        || frequency.aliases().stream().anyMatch(alias -> alias.startsWith("R/P")));
        held.put("frequency", said ? frequency.id() : null);
        held.put("languages", dataset.languages());
        held.put("landing_page", text(dataset.landingPage()));
        held.put(
                "documentation",
                dataset.documentation().stream().map(Link::href).distinct().toList());
        held.put(
                "resources",
                dataset.resources().stream()
                        .map(resource -> resource(resource, dataset, language))
                        .filter(Objects::nonNull)
                        .toList());
        return held;
    }

    private static List<String> resource(Resource resource, Dataset dataset, String language) {
        String url = resource.file() == null
                ? text(resource.url())
                : ExportedFiles.HOME + dataset.dataAddress(resource.file());
        if (url == null || !url.startsWith("http")) {
            return null;
        }
        return Stream.of(
                        resource.title() == null ? null : resource.title().in(language, language),
                        resource.description() == null
                                ? null
                                : resource.description()
                                        .in(language, language)
                                        .value()
                                        .strip(),
                        url,
                        resource.format() == null
                                ? null
                                : resource.format().label().in(language, language))
                .map(String::valueOf)
                .toList();
    }

    /** What a reader makes of the file. */
    private static Map<String, Object> read(JsonNode node, Catalogue catalogue) {
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("slug", node.path("identifier").asText().replaceFirst(".*/(.*)\\.html", "$1"));
        read.put("title", node.path("title").asText());
        read.put("description", node.path("description").asText());
        read.put(
                "publisher",
                catalogue.all(Organisation.class).stream()
                        .filter(each -> each.name()
                                .byLanguage()
                                .containsValue(
                                        node.path("publisher").path("name").asText()))
                        .findFirst()
                        .orElse(null));
        read.put("access", access(node, catalogue));
        read.put("licence", term("licences", node.path("license"), catalogue));
        read.put("keywords", texts(node.path("keyword"), JsonNode::asText));
        read.put("themes", texts(node.path("theme"), theme -> term("themes", theme, catalogue)));
        read.put(
                "places",
                Stream.of(node.path("spatial").asText().split("; ", -1))
                        .filter(place -> !place.isEmpty())
                        .map(place -> catalogue
                                .vocabulary("places")
                                .resolve(place)
                                .map(Term::id)
                                .orElse(place))
                        .toList());
        read.put("period", value(node.path("temporal")));
        read.put("issued", value(node.path("issued")));
        read.put("modified", value(node.path("modified")));
        read.put("frequency", term("frequencies", node.path("accrualPeriodicity"), catalogue));
        read.put("languages", texts(node.path("language"), JsonNode::asText));
        read.put("landing_page", value(node.path("landingPage")));
        read.put("documentation", texts(node.path("references"), JsonNode::asText));
        read.put(
                "resources",
                texts(
                        node.path("distribution"),
                        file -> Stream.of(
                                        value(file.path("title")),
                                        value(file.path("description")),
                                        file.has("downloadURL")
                                                ? value(file.path("downloadURL"))
                                                : value(file.path("accessURL")),
                                        value(file.path("format")))
                                .map(String::valueOf)
                                .toList()));
        return read;
    }

    private static String access(JsonNode node, Catalogue catalogue) {
        String rights = node.path("rights").asText().replaceFirst("\\. .*", "");
        String level =
                catalogue.vocabulary("access").resolve(rights).map(Term::id).orElse(null);
        Map<String, String> levels = Map.of(
                "open",
                "public",
                "registered",
                "restricted public",
                "secure",
                "restricted public",
                "closed",
                "non-public");
        assertThat(value(node.path("accessLevel"))).isEqualTo(level == null ? null : levels.get(level));
        return level;
    }

    private static String term(String vocabulary, JsonNode node, Catalogue catalogue) {
        String value = value(node);
        return value == null
                ? null
                : catalogue.vocabulary(vocabulary).resolve(value).map(Term::id).orElse(value);
    }

    private static <T> List<T> texts(JsonNode array, Function<JsonNode, T> value) {
        return StreamSupport.stream(array.spliterator(), false).map(value).toList();
    }

    private static String value(JsonNode node) {
        return node.isMissingNode() ? null : node.asText();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream()
                .map(term -> term.listed() ? term.id() : term.label().any())
                .toList();
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
