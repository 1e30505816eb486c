package org.waymark.prose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;
import org.waymark.model.Agent;
import org.waymark.model.Entry;
import org.waymark.model.record.Citation;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Text;

/** The English of this repository that people read, where it is written. */
final class Prose {

    private static final Path ROOT = CatalogueFixture.OWN;
    private static final Path BUILT_IN = Path.of("src/main/resources/org/waymark");

    /** Lines in other languages, and those that name the works of others. */
    private static final Pattern NOT_OURS = Pattern.compile("(?m)^ *(?:(?:cy|ar):|- title:|author:|url:).*$");

    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)\\b(?:the|an?|is|are|of|to|in|it|not|and|or|for|with|this|has|have|be|by|on|if)\\b.* ");
    private static final Pattern CODE = Pattern.compile("[<>{}\\\\|]{2}|\\(\\?|[a-z]=|^[.#\\[]");
    private static final Set<Class<?>> OF_OTHERS = Set.of(Citation.class, Agent.class);

    private Prose() {}

    /** The words of the interface: the messages in English. */
    static List<Passage> messages() {
        Path file = ROOT.resolve("templates/messages/en.properties");
        List<String> lines = CatalogueFixture.text(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("[a-z].*=.*"))
                .mapToObj(i -> new Passage(file, i + 1, lines.get(i).replaceFirst("[^=]*=", "")))
                .toList();
    }

    /** What the program says: findings, the meaning of fields, help for commands, and all other texts in its source. */
    static List<Passage> program() {
        return Literals.in(files(Path.of("src/main/java"), ".java").toList());
    }

    /** Whether a text of the program is for people: no name, code or list of keys. */
    static boolean isSaid(Passage text) {
        return SENTENCE.matcher(text.text()).find()
                && !CODE.matcher(text.text()).find();
    }

    /** Templates, issue forms, the pages of findings, the catalogue to start with and the built-in vocabularies. */
    static Stream<Passage> templates() {
        return Stream.of(
                        files(ROOT.resolve("templates"), ".ftlh"),
                        files(ROOT.resolve(".github/ISSUE_TEMPLATE"), ".yml"),
                        files(Path.of("docs/findings"), ".md"),
                        files(BUILT_IN.resolve("starter"), ".md", ".yaml"),
                        files(BUILT_IN.resolve("vocabularies"), ".yaml"))
                .flatMap(files -> files)
                .map(Prose::ours);
    }

    /** The files of the default catalogue's records, pages and posts, in our own words. */
    static Stream<Passage> content() {
        return Stream.of("content", "datasets")
                .flatMap(folder -> files(ROOT.resolve(folder), ".md", ".yaml"))
                .filter(file -> !file.endsWith("places.yaml"))
                .map(Prose::ours);
    }

    /** The texts of a record in English, without those that name the works of others. */
    static List<String> of(Entry entry) {
        List<String> texts = new ArrayList<>();
        collect(entry, RecordSchema.of(entry.getClass()), texts::add);
        return texts;
    }

    private static void collect(Object record, RecordSchema schema, Consumer<String> texts) {
        for (FieldSchema field : schema.fields()) {
            RecordSchema nested = field.nested();
            for (Object value : schema.all(record, field)) {
                if (value instanceof Text text) {
                    Text.Localised said = text.in("en", "en");
                    if (said.language().equals("en")) {
                        texts.accept(said.value());
                    }
                } else if (nested != null && !OF_OTHERS.contains(value.getClass())) {
                    collect(value, nested, texts);
                }
            }
        }
    }

    /** A file, with lines that are not our own words in English made empty. */
    private static Passage ours(Path file) {
        return new Passage(
                file, 1, NOT_OURS.matcher(CatalogueFixture.text(file)).replaceAll(""));
    }

    private static Stream<Path> files(Path folder, String... endings) {
        return CatalogueFixture.files(folder).stream()
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith));
    }
}
