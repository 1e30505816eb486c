package org.waymark.site.export.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.CatalogueFixture.TINY;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.browser.Browser;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.export.json.RecordValues;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.task.build.Builds;
import org.waymark.task.check.SiteParts;

/** What the forms write the build reads as the same record, and what the build finds wrong the forms find too. */
class ProposalAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final int EACH = 250;

    /** What only the build can know: other files, the day, addresses that were. The document on proposals names them. */
    private static final Set<Code> ONLY_THE_BUILD = Set.of(
            Code.MISSING_FILE,
            Code.UNUSED_FILE,
            Code.OUTSIDE_CATALOGUE,
            Code.INVALID_TABLE,
            Code.REVIEW_OVERDUE,
            Code.ANSWER_DIFFERS);

    private static final String CLIENT = """
            async ({kind, records}) => {
              const module = await import(document.querySelector('script[src*="propose"]').src);
              const store = new module.ProposalData(new URL('data/', document.baseURI));
              const {schema, common, vocabularies, names} = await store.of(kind);
              const checks = new module.RecordChecks(schema, common, vocabularies, names);
              return records.map((record, i) => {
                const values = module.tidy(schema, schema.groups, record);
                return {
                  values,
                  text: module.writeRecord(schema, values, common.languages[0]),
                  found: checks.check(values, `made-${i}`).map(each => `${each.severity} ${each.code}: ${each.message}. ${each.hint}`),
                };
              });
            }""";

    private static final String CORRECTION = """
            async ({kind, text, before, after}) => {
              const module = await import(document.querySelector('script[src*="propose"]').src);
              const store = new module.ProposalData(new URL('data/', document.baseURI));
              const {schema, common} = await store.of(kind);
              const tidied = (record) => module.tidy(schema, schema.groups, record);
              return after.map((record) =>
                module.correctRecord(schema, text, tidied(before), tidied(record), common.languages[0]));
            }""";

    @TempDir
    private static Path folder;

    private static Catalogue catalogue;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        catalogue = Loader.load(TINY, new Findings(), Progress.SILENT).catalogue();
        browser = Browser.on(Builds.tiny().site(), "/littleton/");
        browser.open("propose/gap.html");
    }

    @SuppressWarnings("unchecked") // what the function above returns
    private static List<Map<String, Object>> inBrowser(Kind<?> kind, List<Map<String, Object>> records) {
        Object answer = browser.await(CLIENT, Map.of("kind", kind.word(), "records", records));
        assertThat(answer).isInstanceOf(List.class);
        return (List<Map<String, Object>>) answer;
    }

    private static String file(Kind<?> kind, int number) {
        return kind.folder() + "/made-" + number + (kind == Kind.of(Dataset.class) ? ".yaml" : ".md");
    }

    private static Path put(Path root, String file, Map<String, Object> answer) {
        return CatalogueFixture.write(root, file, (String) answer.get("text"));
    }

    /** What a correction to a record begins with. */
    private static Map<String, Object> values(Entry entry) throws IOException {
        return new ObjectMapper()
                .readValue(org.waymark.text.Json.compact(new RecordValues(entry)), new TypeReference<>() {});
    }

    @Test
    void aThousandRecordsAreReadAsTheyWereFilledIn() throws IOException {
        Path root = CatalogueFixture.copy(TINY, folder.resolve("valid"));
        Map<String, Object> expected = new TreeMap<>();
        Set<String> types = new TreeSet<>();
        for (Kind<?> kind : Kinds.PROPOSED) {
            RandomRecords made = new RandomRecords(catalogue, 20261122 + Kinds.ALL.indexOf(kind), Set.of());
            List<Map<String, Object>> records = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                records.add(made.record(RecordSchema.of(kind.type())));
            }
            List<Map<String, Object>> answers = inBrowser(kind, records);
            for (int i = 0; i < EACH; i++) {
                assertThat((List<?>) answers.get(i).get("found"))
                        .map(String::valueOf)
                        .allMatch(
                                each -> each.contains(" " + Code.DATE_ORDER.id() + ": ")
                                        || each.contains(" " + Code.MISSING_ADDRESS.id() + ": "),
                                "dates and addresses alone are made without care");
                put(root, file(kind, i), answers.get(i));
                expected.put(file(kind, i), stripped(records.get(i)));
            }
            Stream.concat(
                            Stream.of(RecordSchema.of(kind.type())),
                            ModelSchemas.groups(RecordSchema.of(kind.type())).stream())
                    .flatMap(schema -> schema.fields().stream())
                    .map(ProposalAgreementTest::type)
                    .forEach(types::add);
        }
        Findings findings = new Findings();
        Loaded loaded = Loader.load(root, findings, Progress.SILENT);

        assertThat(findings.sorted()).isEmpty();
        Map<String, Object> read = new TreeMap<>();
        for (Kind<?> kind : Kinds.PROPOSED) {
            for (Entry entry : loaded.catalogue().all(kind.type())) {
                if (entry.slug().startsWith("made-")) {
                    read.put(entry.source().file(), values(entry));
                }
            }
        }
        assertThat(read.keySet()).isEqualTo(expected.keySet()).hasSize(Kinds.PROPOSED.size() * EACH);
        read.entrySet().removeIf(each -> each.getValue().equals(expected.get(each.getKey())));
        expected.keySet().retainAll(read.keySet());
        assertThat(read).isEqualTo(expected);
        assertThat(types).hasSizeGreaterThan(12);
    }

    private static String type(FieldSchema field) {
        return (field.list() ? "list of " : "") + field.type().word();
    }

    private static Object stripped(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> stripped = new LinkedHashMap<>();
            map.forEach((key, each) -> stripped.put(key, stripped(each)));
            return stripped;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ProposalAgreementTest::stripped).toList();
        }
        return ((String) value).strip();
    }

    @Test
    void aThousandFaultsAreReportedInTheSameWords() throws IOException {
        Path root = CatalogueFixture.copy(TINY, folder.resolve("faulty"));
        Map<Code, Integer> found = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Kind<?> kind : Kinds.PROPOSED) {
            RecordSchema schema = RecordSchema.of(kind.type());
            RandomRecords made =
                    new RandomRecords(catalogue, 4711 + Kinds.ALL.indexOf(kind), Set.of("aliases", "charts"));
            List<Map<String, Object>> records = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                Map<String, Object> record = made.record(schema);
                made.spoil(schema, record);
                if (i % 3 == 0) {
                    made.spoil(schema, record);
                }
                records.add(record);
            }
            if (kind == Kind.of(Dataset.class)) {
                records.get(0).put("resources", List.of(Map.of("size", "many")));
                records.get(1)
                        .put(
                                "keywords",
                                IntStream.range(0, 101).mapToObj(i -> "k" + i).toList());
                records.get(2).put("title", Map.of("en", "x".repeat(301)));
            }
            List<Map<String, Object>> answers = inBrowser(kind, records);
            for (int i = 0; i < EACH; i++) {
                Path file = put(root, file(kind, i), answers.get(i));
                List<String> told = findings(root, file(kind, i), found);
                Files.delete(file);
                List<String> said = ((List<?>) answers.get(i).get("found"))
                        .stream().map(String::valueOf).sorted().toList();
                if (!said.equals(told.stream().sorted().toList())) {
                    differences.add(said + " in the browser, " + told + " in the build, of\n"
                            + answers.get(i).get("text"));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(1000);
        assertThat(found.keySet())
                .contains(
                        Code.MISSING_FIELD,
                        Code.MISSING_TRANSLATION,
                        Code.INVALID_DATE,
                        Code.INVALID_PERIOD,
                        Code.INVALID_NUMBER,
                        Code.INVALID_URL,
                        Code.UNSAFE_URL,
                        Code.INVALID_EMAIL,
                        Code.INVALID_LANGUAGE,
                        Code.SUSPICIOUS_TEXT,
                        Code.TEXT_TOO_LONG,
                        Code.TOO_MANY_KEYWORDS,
                        Code.MISSING_ADDRESS,
                        Code.UNKNOWN_TERM,
                        Code.UNKNOWN_REFERENCE,
                        Code.UNDESCRIBED_ORGANISATION,
                        Code.DATE_ORDER);
    }

    /** What a correction does not touch stays as it was written; the rest is read as it was filled in. */
    @Test
    void correctionsChangeOnlyWhatWasCorrected() throws IOException {
        Path root = CatalogueFixture.copy(TINY, folder.resolve("corrected"));
        Map<String, Object> expected = new TreeMap<>();
        for (Kind<?> kind : Kinds.PROPOSED) {
            RecordSchema schema = RecordSchema.of(kind.type());
            RandomRecords made = new RandomRecords(catalogue, 99 + Kinds.ALL.indexOf(kind), Set.of("aliases"));
            for (Entry entry : catalogue.all(kind.type())) {
                String text = Files.readString(TINY.resolve(entry.source().file()));
                Map<String, Object> before = new LinkedHashMap<>(values(entry));
                before.remove("aliases");
                String without = text.replaceAll("(?m)^aliases:.*\\n", "");
                List<Map<String, Object>> corrections = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    corrections.add(corrected(schema, before, made.record(schema), i));
                }
                List<?> texts = (List<?>) browser.await(
                        CORRECTION,
                        Map.of("kind", kind.word(), "text", without, "before", before, "after", corrections));
                assertThat(texts.get(0)).as("nothing changed").isEqualTo(without);
                for (int i = 0; i < texts.size(); i++) {
                    String file = file(kind, expected.size());
                    put(root, file, Map.of("text", texts.get(i)));
                    expected.put(file, stripped(corrections.get(i)));
                }
            }
        }
        Findings findings = new Findings();
        Loaded loaded = Loader.load(root, findings, Progress.SILENT);
        assertThat(findings.sorted()).isEmpty();
        for (Kind<?> kind : Kinds.PROPOSED) {
            for (Entry entry : loaded.catalogue().all(kind.type())) {
                String file = entry.source().file();
                if (expected.containsKey(file)) {
                    assertThat(values(entry))
                            .as(Files.readString(root.resolve(file)))
                            .isEqualTo(expected.remove(file));
                }
            }
        }
        assertThat(expected).isEmpty();
    }

    @Test
    void commentsAndOrderOutliveACorrection() {
        String text = "# who knows\nmodified: '2024' # a guess\n\n# the name\ntitle: Old\nlicence: CC-BY-4.0\n# end\n";
        Map<String, Object> before = Map.of("title", Map.of("en", "Old"), "licence", "CC-BY-4.0", "modified", "2024");
        Map<String, Object> after = Map.of(
                "title",
                Map.of("en", "New"),
                "licence",
                "CC-BY-4.0",
                "modified",
                "2024",
                "places",
                List.of("littleton"));

        assertThat(browser.await(
                        CORRECTION, Map.of("kind", "dataset", "text", text, "before", before, "after", List.of(after))))
                .isEqualTo(List.of("# who knows\nmodified: '2024' # a guess\n\n# the name\ntitle: New\n"
                        + "places:\n  - littleton\nlicence: CC-BY-4.0\n# end\n"));
    }

    @Test
    void aliasesAreWrittenOutSoThatACorrectionReachesNoOtherValue() {
        String text = "title: &t Old\ndescription: *t\n";
        Map<String, Object> before = Map.of("title", Map.of("en", "Old"), "description", Map.of("en", "Old"));
        Map<String, Object> after = Map.of("title", Map.of("en", "New"), "description", Map.of("en", "Old"));

        assertThat(browser.await(
                        CORRECTION, Map.of("kind", "dataset", "text", text, "before", before, "after", List.of(after))))
                .isEqualTo(List.of("title: New\ndescription: Old\n"));
    }

    /** Some fields as in the other record; in the first correction none. */
    private static Map<String, Object> corrected(
            RecordSchema schema, Map<String, Object> before, Map<String, Object> other, int number) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        List<FieldSchema> fields = schema.fields();
        for (int i = 0; i < number; i++) {
            FieldSchema field = fields.get((number * 7 + i * 5) % fields.size());
            if (other.containsKey(field.key())) {
                after.put(field.key(), other.get(field.key()));
            } else if (!field.required()) {
                after.remove(field.key());
            }
        }
        return after;
    }

    private static List<String> findings(Path root, String file, Map<Code, Integer> found) throws IOException {
        Findings findings = new Findings();
        Loaded loaded = Loader.load(root, findings, Progress.SILENT);
        Checks.check(loaded, SiteParts.addresses(), Markdown.typesetter(), root, DAY, findings);
        List<String> told = new ArrayList<>();
        for (Finding finding : findings.sorted()) {
            if (finding.location().file().equals(file) && !ONLY_THE_BUILD.contains(finding.code())) {
                found.merge(finding.code(), 1, Integer::sum);
                told.add(finding.severity().word() + " " + finding.code().id() + ": " + finding.text());
            }
        }
        return told;
    }
}
