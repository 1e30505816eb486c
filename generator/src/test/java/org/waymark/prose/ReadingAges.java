package org.waymark.prose;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.record.AccessRoute;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Standard;

/**
 * The reading age of what people read in this repository, as a Markdown table, and the records that are hardest to read.
 *
 * <pre>ReadingAges</pre>
 */
public final class ReadingAges {

    private static final List<Class<? extends Entry>> NAMED =
            List.of(Dataset.class, Organisation.class, Standard.class, AccessRoute.class);
    private static final Pattern VALUE = Pattern.compile("\\{\\d}|…");

    /** Texts of which fewer words are in sentences are labels, which the formula is not for. */
    private static final int FEWEST = 5;

    private static final int FEWEST_OF_RECORD = 60;
    private static final int HARDEST = 20;

    private final Catalogue catalogue = CatalogueFixture.own();
    private final Set<String> names = names(catalogue);

    ReadingAges() {}

    /** Prints the table. */
    public static void main(String... args) {
        ReadingAges ages = new ReadingAges();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("| what | words | words a sentence | syllables a word | reading age | with names |");
        out.println("|---|---|---|---|---|---|");
        ages.bodies().forEach((name, texts) -> {
            ReadingAge age = ReadingAge.of(texts.stream(), ages.names);
            double all = ReadingAge.of(texts.stream(), Set.of()).years();
            out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %.2f | %.1f | %.1f |%n",
                    name,
                    age.words(),
                    age.wordsPerSentence(),
                    age.syllablesPerWord(),
                    age.years(),
                    all);
        });
        out.println("\nThe hardest records:\n");
        ages.records().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(HARDEST)
                .forEach(each -> out.printf(Locale.ROOT, "- %.1f %s%n", each.getValue(), each.getKey()));
    }

    /** The texts of each body of prose, by its name. */
    Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        bodies.put("interface", sentences(Prose.messages().stream()));
        bodies.put(
                "findings, fields, commands", sentences(Prose.program().stream().filter(Prose::isSaid)));
        bodies.put(
                "records, pages, posts",
                catalogue.all().flatMap(this::sentences).toList());
        catalogue
                .all()
                .collect(Collectors.groupingBy(entry -> entry.kind().key()))
                .forEach((kind, entries) -> bodies.put(
                        "of these: " + kind,
                        entries.stream().flatMap(this::sentences).toList()));
        return bodies;
    }

    ReadingAge of(List<String> texts) {
        return ReadingAge.of(texts.stream(), names);
    }

    /** The age in years of each record with enough text to say it, by its file. */
    Map<String, Double> records() {
        Map<String, Double> years = new LinkedHashMap<>();
        catalogue.all().forEach(entry -> {
            ReadingAge age = ReadingAge.of(sentences(entry), names);
            if (age.words() >= FEWEST_OF_RECORD) {
                years.put(entry.source().file(), age.years());
            }
        });
        return years;
    }

    private Stream<String> sentences(Entry entry) {
        return Prose.of(entry).stream().filter(text -> text.matches("(?s).*[.!?][”’)]*\\s*"));
    }

    private static List<String> sentences(Stream<Passage> passages) {
        return passages.map(passage -> VALUE.matcher(passage.text()).replaceAll("this"))
                .filter(text -> ReadingAge.of(text, Set.of()).words() >= FEWEST)
                .toList();
    }

    /** How the catalogue calls what it describes: the records of others, and places. */
    private static Set<String> names(Catalogue catalogue) {
        Stream<String> records = NAMED.stream()
                .flatMap(type -> catalogue.all(type).stream())
                .flatMap(entry -> entry instanceof Organisation organisation
                        ? Stream.concat(Stream.of(entry.title().any()), organisation.alternateNames().stream())
                        : Stream.of(entry.title().any()));
        Stream<String> places = catalogue.vocabulary("places").terms().stream()
                .map(term -> term.label().any());
        return Stream.concat(records, places).collect(Collectors.toSet());
    }
}
