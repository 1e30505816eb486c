package org.waymark.site.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.data.ColumnProfile;
import org.waymark.model.Contact;
import org.waymark.model.Term;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.RoundTrips;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/** A Data Package gives back each field as {@code docs/data-formats.md} says. */
class DataPackageMappingTest {

    /** What the format holds of a dataset, worked out from the record and its files. */
    private record Held(Dataset dataset, List<PublishedFile> files, Describer say) {

        Map<String, Object> values() {
            return Json.present(
                    "title",
                    say.line(dataset.title()),
                    "description",
                    say.text(dataset.description()),
                    "publisher",
                    say.name(dataset.publisher()),
                    "creators",
                    dataset.creators().stream()
                            .map(agent -> Json.present(
                                    "name", PlainText.line(agent.name()), "url", Describer.web(agent.url())))
                            .filter(agent -> !agent.isEmpty())
                            .toList(),
                    "contact",
                    contact(dataset.contact()),
                    "keywords",
                    say.subjects(dataset),
                    "version",
                    dataset.version() == null ? null : PlainText.line(dataset.version()),
                    "licence",
                    licence(dataset.licence()),
                    "landing_page",
                    Describer.web(dataset.landingPage()),
                    "resources",
                    files.stream().map(this::file).toList(),
                    "sources",
                    dataset.sources().stream()
                            .map(source -> Json.present(
                                    "title", say.lineOrNull(source.title()), "url", Describer.web(source.url())))
                            .filter(source -> !source.isEmpty())
                            .toList());
        }

        private Map<String, Object> contact(@Nullable Contact contact) {
            return contact == null || (contact.name() == null && contact.email() == null)
                    ? Map.of()
                    : Json.present(
                            "name",
                            say.lineOrNull(contact.name()),
                            "email",
                            contact.email(),
                            "url",
                            Describer.web(contact.url()));
        }

        private static @Nullable String licence(@Nullable Term licence) {
            return licence == null || !licence.given() ? null : licence.id();
        }

        private Map<String, Object> file(PublishedFile file) {
            return Json.present(
                    "title",
                    file.title(),
                    "url",
                    say.settings().published(file.address()),
                    "description",
                    file.description(),
                    "media_type",
                    file.mediaType(),
                    "size",
                    file.digest().bytes(),
                    "checksum",
                    "sha256:" + file.digest().sha256(),
                    "licence",
                    licence(file.licence()),
                    "schema",
                    file.columns().stream().map(this::column).toList());
        }

        private Map<String, Object> column(ColumnProfile profile) {
            Column column = profile.declared();
            String type = profile.type().name().toLowerCase(Locale.ROOT);
            return column == null
                    ? Json.present("name", profile.name(), "type", type)
                    : Json.present(
                            "name",
                            column.name(),
                            "title",
                            say.lineOrNull(column.title()),
                            "type",
                            type,
                            "unit",
                            say.unit(column),
                            "description",
                            say.textOrNull(column.description()));
        }
    }

    @Test
    void eachFieldIsHeldOrNamed() {
        RoundTrips.assertComplete(DataPackageReader.MAPPING, Path.of("docs/data-formats.md"), "in a Data Package");
    }

    @Test
    void theOwnCatalogueComesBack() throws IOException {
        assertThat(assertComesBack(CatalogueFixture.OWN))
                .contains("resources.schema.unit", "resources.checksum", "sources.url", "version");
    }

    @Property(tries = 15)
    void recordsMadeAtRandomComeBack(@ForAll long seed, @ForAll String text) throws IOException {
        assertComesBack(RoundTrips.generate(seed, text, true));
    }

    /** All fields come back of some record among many. */
    @Test
    void eachFieldComesBack() throws IOException {
        SortedSet<String> all = DataPackageReader.MAPPING.fields(true);
        SortedSet<String> seen = new TreeSet<>();
        for (long seed = 1; seed <= 30 && !seen.equals(all); seed++) {
            seen.addAll(assertComesBack(RoundTrips.generate(seed, "text", true)));
        }
        assertThat(seen).isEqualTo(all);
    }

    /** Returns the fields that were read of some dataset. */
    private static SortedSet<String> assertComesBack(Path source) throws IOException {
        ExportedFiles export = ExportedFiles.of(source, new TablesExport());
        Packaging packaging = new Packaging(export.inputs());
        SortedSet<String> seen = new TreeSet<>();
        int packages = 0;
        for (Dataset dataset : export.catalogue().all(Dataset.class)) {
            byte[] file = export.files().get("tables/datasets/" + dataset.slug() + "/datapackage.json");
            List<PublishedFile> files = packaging.files(dataset);
            assertThat(file == null).as(dataset.slug()).isEqualTo(files.isEmpty());
            if (file != null) {
                Map<String, Object> held = new Held(dataset, files, packaging.say()).values();
                assertThat(DataPackageReader.read(new ByteArrayInputStream(file), export.catalogue()))
                        .as(dataset.slug())
                        .isEqualTo(held);
                seen.addAll(RoundTrips.fields(held));
                packages++;
            }
        }
        assertThat(packages).isGreaterThan(10);
        return seen;
    }

    /** As most packages are: version 1, with a role each and a licence by its name. */
    @Test
    void packagesOfOthersAreReadToo() throws IOException {
        String file = """
                {"profile": "tabular-data-package", "name": "gini", "title": "Gini", "licenses": [{"name": "cc-by-4.0"}],
                 "contributors": [{"title": "Office", "role": "publisher"}],
                 "resources": [{"path": "data/gini.csv", "schema": {"fields": [{"name": "year", "type": "year"}]}}]}
                """;
        ExportedFiles export = ExportedFiles.of(CatalogueFixture.TINY, new TablesExport());
        assertThat(DataPackageReader.read(
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), export.catalogue()))
                .isEqualTo(Json.object(
                        "title",
                        "Gini",
                        "publisher",
                        "Office",
                        "licence",
                        "CC-BY-4.0",
                        "resources",
                        List.of(Map.of(
                                "url", "data/gini.csv", "schema", List.of(Map.of("name", "year", "type", "year"))))));
    }
}
