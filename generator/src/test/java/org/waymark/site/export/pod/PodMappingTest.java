package org.waymark.site.export.pod;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.ExportedFiles;
import org.waymark.site.export.RoundTrips;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/** {@code data.json} gives back each field as {@code docs/data-formats.md} says. */
class PodMappingTest {

    /** What the format holds of a dataset, worked out from the record. */
    private record Held(Dataset dataset, ExportedFiles export) {

        private Catalogue catalogue() {
            return export.catalogue();
        }

        Map<String, Object> values() {
            return Json.present(
                    "title",
                    line(dataset.title()),
                    "description",
                    text(dataset.description()),
                    "publisher",
                    name(dataset.publisher()),
                    "contact",
                    contact(),
                    "themes",
                    dataset.themes().stream()
                            .filter(Term::known)
                            .map(Term::id)
                            .distinct()
                            .toList(),
                    "keywords",
                    dataset.keywords().stream()
                            .map(PlainText::line)
                            .filter(word -> !word.isBlank())
                            .toList(),
                    "places",
                    dataset.places().stream()
                            .flatMap(place -> place.listed()
                                    ? Stream.of(place.id())
                                    : Stream.of(line(place.label()).split("; ", -1)))
                            .filter(place -> !place.isBlank())
                            .toList(),
                    "period",
                    period(dataset.period()),
                    "issued",
                    string(dataset.issued()),
                    "modified",
                    string(dataset.modified()),
                    "frequency",
                    dataset.frequency() != null && repeats(dataset.frequency())
                            ? dataset.frequency().id()
                            : null,
                    "licence",
                    licence(dataset.licence()),
                    "access",
                    access(dataset.access()),
                    "landing_page",
                    web(dataset.landingPage()),
                    "documentation",
                    dataset.documentation().stream()
                            .map(Held::web)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    "languages",
                    dataset.languages(),
                    "conforms_to",
                    dataset.conformsTo().stream()
                            .map(catalogue()::resolve)
                            .filter(each -> each instanceof Standard standard && web(standard.website()) != null)
                            .limit(1)
                            .map(each -> each.slug())
                            .toList(),
                    "resources",
                    dataset.resources().stream()
                            .map(this::resource)
                            .filter(each -> each.containsKey("url"))
                            .toList());
        }

        private static @Nullable String string(@Nullable Object value) {
            return value == null ? null : value.toString();
        }

        private String in(Text text) {
            String language = catalogue().site().language();
            return text.in(language, language).value();
        }

        private @Nullable String line(@Nullable Text text) {
            return text == null ? null : PlainText.line(in(text));
        }

        private @Nullable String text(@Nullable Text text) {
            return text == null ? null : PlainText.clean(in(text)).strip();
        }

        private static @Nullable String web(@Nullable Link link) {
            return link != null && link.href().matches("(?i)https?:.*") ? link.href() : null;
        }

        private @Nullable String name(@Nullable Ref publisher) {
            return publisher == null
                    ? null
                    : catalogue().resolve(publisher) instanceof Organisation organisation
                            ? line(organisation.name())
                            : PlainText.line(publisher.target());
        }

        private Map<String, Object> contact() {
            Contact contact = dataset.contact() == null
                            && catalogue().resolve(dataset.publisher()) instanceof Organisation publisher
                    ? publisher.contact()
                    : dataset.contact();
            String own = contact == null ? null : line(contact.name());
            String name = own == null ? name(dataset.publisher()) : own;
            String mail = PodDataset.mailto(contact);
            return name == null
                    ? Map.of()
                    : Json.present("name", name, "email", mail == null ? null : mail.substring("mailto:".length()));
        }

        private static @Nullable String period(@Nullable PeriodOfTime period) {
            return period == null || period.start() == null || period.end() == null ? null : period.toString();
        }

        private static boolean repeats(Term frequency) {
            return frequency.id().equals("irregular")
                    || frequency.interval() != null
                    || frequency.aliases().stream().anyMatch(alias -> alias.startsWith("R/P"));
        }

        private @Nullable String licence(@Nullable Term licence) {
            return licence == null || !licence.given() || web(licence.url()) == null
                    ? null
                    : catalogue().vocabulary("licences").terms().stream()
                            .filter(term -> licence.url().equals(term.url()))
                            .findFirst()
                            .orElseThrow()
                            .id();
        }

        private Map<String, Object> access(@Nullable Access access) {
            Term level = access == null ? null : access.level();
            if (level == null || !level.known()) {
                return Map.of();
            }
            String name = line(level.label()) + ". ";
            String how = access.how() == null ? name : PlainText.shorten(name + line(access.how()), 255);
            return Json.present("level", level.id(), "how", how.substring(name.length()));
        }

        private Map<String, Object> resource(Resource resource) {
            String own = resource.file() == null ? null : dataset.dataAddress(resource.file());
            Term format = resource.format();
            return Json.present(
                    "title",
                    line(resource.title()),
                    "url",
                    own == null
                            ? web(resource.url())
                            : export.inputs().settings().published(own),
                    "description",
                    text(resource.description()),
                    "format",
                    format == null ? null : format.listed() ? format.id() : line(format.label()),
                    "media_type",
                    Describer.standard(catalogue(), export.inputs().settings()).mediaType(resource));
        }
    }

    @Test
    void eachFieldIsHeldOrNamed() {
        RoundTrips.assertComplete(PodReader.MAPPING, Path.of("docs/data-formats.md"), "in `data.json`");
    }

    @Test
    void cataloguesComeBackWithEachField() throws IOException {
        SortedSet<String> seen = new TreeSet<>();
        for (Path source :
                List.of(CatalogueFixture.OWN, CatalogueFixture.ISLAND, Path.of("src/test/resources/dcat/full"))) {
            seen.addAll(assertComesBack(source));
        }
        assertThat(seen).isEqualTo(PodReader.MAPPING.fields(true));
    }

    @Property(tries = 15)
    void recordsMadeAtRandomComeBack(@ForAll long seed, @ForAll String text) throws IOException {
        assertComesBack(RoundTrips.generate(seed, text, false));
    }

    /** Returns the fields that were read of some dataset. */
    private static SortedSet<String> assertComesBack(Path source) throws IOException {
        ExportedFiles export = ExportedFiles.of(source, new PodExport());
        Map<String, Map<String, Object>> read =
                PodReader.read(new ByteArrayInputStream(export.files().get("data.json")), export.catalogue());
        SortedSet<String> seen = new TreeSet<>();
        for (Dataset dataset : export.catalogue().all(Dataset.class)) {
            Map<String, Object> held = new Held(dataset, export).values();
            assertThat(read.get(ExportedFiles.HOME + "datasets/" + dataset.slug() + ".html"))
                    .as(dataset.slug())
                    .isEqualTo(held);
            seen.addAll(RoundTrips.fields(held));
        }
        assertThat(read).hasSameSizeAs(export.catalogue().all(Dataset.class)).isNotEmpty();
        return seen;
    }

    /** Files of others have numbers for texts, empty values and values of other types. */
    @Test
    void whatIsNotAsItShouldBeIsLeftOut() throws IOException {
        String file = """
                {"dataset": [{"title": 2019, "keyword": "rent", "spatial": null, "distribution": [7, {"mediaType": "text/csv"}],
                  "publisher": [], "accessLevel": "non-public", "temporal": "ever", "license": "https://example.org/own"}]}
                """;
        Catalogue catalogue =
                ExportedFiles.of(CatalogueFixture.TINY, new PodExport()).catalogue();
        assertThat(PodReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), catalogue))
                .containsExactly(Map.entry(
                        "1",
                        Json.object(
                                "title",
                                "2019",
                                "licence",
                                "https://example.org/own",
                                "access",
                                Map.of("level", "closed"),
                                "resources",
                                List.of(Map.of("media_type", "text/csv")))));
    }
}
