package org.waymark.site.export.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.RdfTerm;
import org.waymark.rdf.Statement;
import org.waymark.site.export.kit.ExportInputs;

/** The RDF of a dataset gives back each field as {@code docs/dcat.md} says. */
class DcatMappingTest {

    private static final Path DOCS = Path.of("docs/dcat.md");
    private static final String HOME = "https://data.example.org/";

    private final Map<String, BiFunction<Dataset, Catalogue, Collection<?>>> written = new LinkedHashMap<>();
    private final Map<String, Function<Reading, Collection<?>>> read = new LinkedHashMap<>();

    /** What a file says of a dataset. */
    private record Reading(Map<RdfTerm, Map<Iri, List<RdfTerm>>> said, RdfTerm dataset, Catalogue catalogue) {

        static Reading of(byte[] file, Dataset dataset, Catalogue catalogue) {
            Map<RdfTerm, Map<Iri, List<RdfTerm>>> said = new HashMap<>();
            for (Statement each : DcatFiles.read(file, RdfSyntax.TURTLE)) {
                said.computeIfAbsent(each.subject(), subject -> new HashMap<>())
                        .computeIfAbsent(each.predicate(), predicate -> new ArrayList<>())
                        .add(each.object());
            }
            return new Reading(said, new Iri(HOME + "datasets/" + dataset.slug() + ".html"), catalogue);
        }

        /** The values at the end of a path of properties that begins at the dataset. */
        Stream<RdfTerm> at(Iri... path) {
            return at(dataset, path);
        }

        Stream<RdfTerm> at(RdfTerm from, Iri... path) {
            Stream<RdfTerm> found = Stream.of(from);
            for (Iri property : path) {
                found = found.flatMap(
                        thing -> said.getOrDefault(thing, Map.of()).getOrDefault(property, List.of()).stream());
            }
            return found;
        }

        /** Texts with their languages, dates, addresses: as the record has them. */
        List<String> values(Iri... path) {
            return at(path).map(DcatMappingTest::value).toList();
        }

        /** The ids of terms of a vocabulary. */
        List<String> terms(String vocabulary, Iri... path) {
            String begin = HOME + "dcat/vocabularies/" + vocabulary + ".ttl#";
            return at(path).map(DcatMappingTest::value)
                    .filter(iri -> iri.startsWith(begin))
                    .map(iri -> iri.substring(begin.length()))
                    .toList();
        }

        /** The slugs of records in a folder. */
        List<String> records(String folder, Iri... path) {
            String begin = HOME + folder + "/";
            return at(path).map(DcatMappingTest::value)
                    .map(iri -> iri.substring(begin.length(), iri.length() - ".html".length()))
                    .toList();
        }
    }

    private static String value(RdfTerm term) {
        if (term instanceof Literal literal) {
            return literal.value() + (literal.language() == null ? "" : "@" + literal.language());
        }
        return ((Iri) term).value();
    }

    private static List<String> texts(@Nullable Text text) {
        return text == null
                ? List.of()
                : text.byLanguage().entrySet().stream()
                        .map(each -> each.getValue() + "@" + each.getKey())
                        .toList();
    }

    private static List<String> of(@Nullable Object... values) {
        return Stream.of(values)
                .filter(each -> each != null)
                .map(String::valueOf)
                .toList();
    }

    private static List<String> ids(Collection<Term> terms) {
        return terms.stream().filter(Term::known).map(Term::id).toList();
    }

    private static List<String> slugs(Collection<Ref> refs, Catalogue catalogue) {
        return refs.stream()
                .map(catalogue::resolve)
                .filter(each -> each != null)
                .map(Entry::slug)
                .toList();
    }

    private void field(
            String key, BiFunction<Dataset, Catalogue, Collection<?>> record, Function<Reading, Collection<?>> file) {
        written.put(key, record);
        read.put(key, file);
    }

    private void fields() {
        field("title", (d, c) -> texts(d.title()), r -> r.values(DcatIris.DCT_TITLE));
        field("description", (d, c) -> texts(d.description()), r -> r.values(DcatIris.DCT_DESCRIPTION));
        field(
                "publisher",
                (d, c) -> d.publisher() == null ? List.of() : slugs(List.of(d.publisher()), c),
                r -> r.records("organisations", DcatIris.DCT_PUBLISHER));
        field(
                "creators",
                (d, c) -> d.creators().stream()
                        .flatMap(each -> of(each.name(), each.identifier(), each.url()).stream())
                        .toList(),
                r -> r.at(DcatIris.DCT_CREATOR)
                        .flatMap(agent -> Stream.of(DcatIris.FOAF_NAME, DcatIris.DCT_IDENTIFIER, DcatIris.FOAF_HOMEPAGE)
                                .flatMap(property -> r.at(agent, property)))
                        .map(DcatMappingTest::value)
                        .toList());
        field("contact", (d, c) -> contact(d), DcatMappingTest::contact);
        field(
                "identifiers",
                (d, c) -> d.identifiers(),
                r -> r.values(DcatIris.ADMS_IDENTIFIER, DcatIris.SKOS_NOTATION));
        field("themes", (d, c) -> ids(d.themes()), r -> r.terms("themes", DcatIris.DCAT_THEME));
        field("keywords", (d, c) -> d.keywords(), r -> r.values(DcatIris.DCAT_KEYWORD));
        field("populations", (d, c) -> ids(d.populations()), r -> r.terms("populations", DcatIris.DCT_SUBJECT));
        field("places", (d, c) -> ids(d.places()), r -> r.terms("places", DcatIris.DCT_SPATIAL));
        field(
                "period",
                (d, c) -> of(d.period()),
                r -> r.at(DcatIris.DCT_TEMPORAL)
                        .map(period -> period(r, period))
                        .toList());
        field("issued", (d, c) -> of(d.issued()), r -> r.values(DcatIris.DCT_ISSUED));
        field("modified", (d, c) -> of(d.modified()), r -> r.values(DcatIris.DCT_MODIFIED));
        field(
                "frequency",
                (d, c) -> Authority.FREQUENCY.code(d.frequency(), c).isPresent()
                        ? of(d.frequency().id())
                        : List.of(),
                r -> coded(r, "frequencies", Authority.FREQUENCY, DcatIris.DCT_ACCRUAL_PERIODICITY));
        field("version", (d, c) -> of(d.version()), r -> r.values(DcatIris.DCAT_VERSION));
        field(
                "successor",
                (d, c) -> d.successor() == null ? List.of() : slugs(List.of(d.successor()), c),
                r -> r.records("datasets", DcatIris.DCT_IS_REPLACED_BY));
        field(
                "licence",
                (d, c) -> has(d)
                        ? d.resources().stream()
                                .map(each -> DistributionDescriptions.licence(each, d))
                                .filter(each -> each != null && each.given())
                                .map(Term::id)
                                .toList()
                        : List.of(),
                r -> r.at(DcatIris.DCAT_DISTRIBUTION, DcatIris.DCT_LICENSE)
                        .map(iri -> licence(r, iri))
                        .toList());
        field(
                "access",
                (d, c) -> d.access() == null || !has(d)
                        ? List.of()
                        : Stream.concat(
                                        Stream.ofNullable(d.access().level())
                                                .filter(Term::known)
                                                .map(Term::id),
                                        texts(d.access().how()).stream())
                                .toList(),
                r -> Stream.concat(
                                r
                                        .terms(
                                                "access",
                                                DcatIris.DCAT_DISTRIBUTION,
                                                DcatIris.DCT_RIGHTS,
                                                DcatIris.DCT_TYPE)
                                        .stream(),
                                r
                                        .values(
                                                DcatIris.DCAT_DISTRIBUTION,
                                                DcatIris.DCT_RIGHTS,
                                                DcatIris.DCT_DESCRIPTION)
                                        .stream())
                        .toList());
        field("landing_page", (d, c) -> of(d.landingPage()), r -> r.values(DcatIris.DCAT_LANDING_PAGE));
        field("documentation", (d, c) -> of(d.documentation().toArray()), r -> r.values(DcatIris.FOAF_PAGE));
        field(
                "languages",
                (d, c) -> d.languages().stream()
                        .map(tag -> Authority.language(tag).orElseThrow().value())
                        .toList(),
                r -> r.values(DcatIris.DCT_LANGUAGE));
        field("conforms_to", (d, c) -> slugs(d.conformsTo(), c), r -> r.records("standards", DcatIris.DCT_CONFORMS_TO));
        field(
                "provenance",
                (d, c) -> texts(d.provenance()),
                r -> r.values(DcatIris.DCT_PROVENANCE, DcatIris.RDFS_LABEL));
        field(
                "method",
                (d, c) -> texts(d.method()),
                r -> r.values(DcatIris.PROV_WAS_GENERATED_BY, DcatIris.RDFS_LABEL));
        field(
                "limitations",
                (d, c) -> texts(d.limitations()),
                r -> r.values(DcatIris.DQV_HAS_QUALITY_ANNOTATION, DcatIris.RDFS_LABEL));
        field("related", (d, c) -> slugs(d.related(), c), r -> r.records("datasets", DcatIris.DCT_RELATION));
        field("resources", DcatMappingTest::resources, DcatMappingTest::resources);
        field(
                "sources",
                (d, c) -> d.sources().stream()
                        .flatMap(each -> Stream.of(texts(each.title()), of(each.date(), each.url()))
                                .flatMap(List::stream))
                        .toList(),
                r -> {
                    RdfTerm record = new Iri(((Iri) r.dataset()).value() + "#record");
                    Stream<RdfTerm> parts = Stream.of(DcatIris.DCT_TITLE, DcatIris.DCT_DATE, DcatIris.FOAF_PAGE)
                            .flatMap(property -> r.at(record, DcatIris.DCT_REFERENCES, property));
                    return parts.map(DcatMappingTest::value).toList();
                });
    }

    private static boolean has(Dataset dataset) {
        return dataset.resources().stream()
                .anyMatch(each -> each.url() != null || each.file() != null || dataset.landingPage() != null);
    }

    private static List<String> contact(Dataset dataset) {
        if (dataset.contact() == null) {
            return List.of();
        }
        String phone = dataset.contact().phone();
        return Stream.of(
                        texts(dataset.contact().name()),
                        of(dataset.contact().email(), dataset.contact().url()),
                        of(phone == null ? null : phone.replaceAll("[^+0-9]", "")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> contact(Reading reading) {
        return reading.at(DcatIris.DCAT_CONTACT_POINT)
                .filter(contact -> value(contact).startsWith(value(reading.dataset())))
                .flatMap(contact -> Stream.of(
                                DcatIris.VCARD_FN,
                                DcatIris.VCARD_HAS_EMAIL,
                                DcatIris.VCARD_HAS_URL,
                                DcatIris.VCARD_HAS_TELEPHONE)
                        .flatMap(property -> reading.at(contact, property)))
                .map(value -> value(value).replaceFirst("^(mailto|tel):", ""))
                .toList();
    }

    private static String period(Reading reading, RdfTerm period) {
        String start = reading.at(period, DcatIris.DCAT_START_DATE)
                .map(DcatMappingTest::value)
                .findFirst()
                .orElse("..");
        String end = reading.at(period, DcatIris.DCAT_END_DATE)
                .map(DcatMappingTest::value)
                .findFirst()
                .orElse("..");
        return PeriodOfTime.parse(start + "/" + end).orElseThrow().toString();
    }

    private static List<String> coded(Reading reading, String vocabulary, Authority authority, Iri... path) {
        return reading.at(path)
                .flatMap(code -> reading.catalogue().vocabulary(vocabulary).terms().stream()
                        .filter(term -> authority
                                .code(term, reading.catalogue())
                                .filter(code::equals)
                                .isPresent())
                        .limit(1))
                .map(Term::id)
                .toList();
    }

    private static String licence(Reading reading, RdfTerm iri) {
        return reading.catalogue().vocabulary("licences").terms().stream()
                .filter(term -> iri.equals(new TermDescriptions(
                                reading.catalogue(),
                                new RecordIris(DcatFiles.inputs(DcatFiles.FULL).settings()))
                        .licence(term, new FileDescriptions())))
                .map(Term::id)
                .findFirst()
                .orElse("none");
    }

    private static List<String> resources(Dataset dataset, Catalogue catalogue) {
        List<String> all = new ArrayList<>();
        for (Resource resource : dataset.resources()) {
            Link url = resource.url() == null ? dataset.landingPage() : resource.url();
            String file = resource.file();
            if (url != null || file != null) {
                all.addAll(texts(resource.title()));
                all.addAll(texts(resource.description()));
                all.add(file == null ? url.href() : HOME + dataset.dataAddress(file));
                Authority.FILE_TYPE.code(resource.format(), catalogue).ifPresent(code -> all.add(code.value()));
                all.addAll(of(resource.modified(), resource.size()));
            }
        }
        return all;
    }

    private static List<String> resources(Reading reading) {
        return Stream.of(
                        DcatIris.DCT_TITLE,
                        DcatIris.DCT_DESCRIPTION,
                        DcatIris.DCAT_ACCESS_URL,
                        DcatIris.DCT_FORMAT,
                        DcatIris.DCT_MODIFIED,
                        DcatIris.DCAT_BYTE_SIZE)
                .flatMap(property -> reading.at(DcatIris.DCAT_DISTRIBUTION, property))
                .map(DcatMappingTest::value)
                .toList();
    }

    @Test
    void theOwnCatalogueComesBack() {
        assertComesBack(CatalogueFixture.OWN, DcatFiles.own());
    }

    @Test
    void aFullyDescribedDatasetComesBack() {
        assertComesBack(DcatFiles.FULL, DcatFiles.of(DcatFiles.inputs(DcatFiles.FULL)));
    }

    private void assertComesBack(Path source, SortedMap<String, byte[]> files) {
        fields();
        ExportInputs inputs = DcatFiles.inputs(source);
        Map<String, Integer> seen = new TreeMap<>();
        for (Dataset dataset : inputs.catalogue().all(Dataset.class)) {
            byte[] file = files.get("dcat/datasets/" + dataset.slug() + ".ttl");
            Reading reading = Reading.of(file, dataset, inputs.catalogue());
            written.forEach((key, field) -> {
                Set<String> said = strings(field.apply(dataset, inputs.catalogue()));
                Set<String> back = strings(read.get(key).apply(reading));
                if (key.equals("resources")) { // the size of a file that lies in the repository is added
                    assertThat(back).as("%s of %s", key, dataset.slug()).containsAll(said);
                } else {
                    assertThat(back).as("%s of %s", key, dataset.slug()).isEqualTo(said);
                }
                seen.merge(key, said.size(), Integer::sum);
            });
        }
        assertThat(seen).containsOnlyKeys(written.keySet());
        if (source.equals(DcatFiles.FULL)) {
            assertThat(seen)
                    .allSatisfy((key, values) -> assertThat(values).as(key).isPositive());
        }
    }

    private static Set<String> strings(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thePageNamesEachField() {
        fields();
        String page = CatalogueFixture.text(DOCS);
        Matcher rows = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(page);
        Set<String> held = new TreeSet<>();
        while (rows.find()) {
            held.add(rows.group(1));
        }
        assertThat(held).isEqualTo(written.keySet());
        String rest = page.substring(page.indexOf("DCAT has no place for these:"), page.indexOf("Of groups it lacks"));
        Set<String> all = RecordSchema.of(Dataset.class).fields().stream()
                .map(FieldSchema::key)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(held);
        assertThat(all).allSatisfy(key -> assertThat(rest).contains("`" + key + "`"));
    }
}
