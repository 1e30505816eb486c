package org.waymark.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;
import org.waymark.index.ClientInBrowser;
import org.waymark.index.SampleIndex;
import org.waymark.index.query.Query;
import org.waymark.index.query.SearchIndex;
import org.waymark.index.text.Analysis;
import org.waymark.model.Catalogue;

/**
 * Asks whether the client in the browser and the program agree, on any folders: {@code AgreementBench FOLDER…}.
 *
 * <p>Of a folder with a catalogue of Waymark's own form both answer 500 generated queries; of every folder both take all
 * text files apart into words and stems. Prints what differs; the exit code is 1 where anything does.
 */
public final class AgreementBench {

    private static final int QUERIES = 500;
    private static final int AT_ONCE = 20_000;
    private static final int SHOWN = 5;
    private static final Set<String> TEXTS =
            Set.of("yaml", "yml", "md", "json", "jsonld", "csv", "tsv", "txt", "html", "ndjson", "geojson");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AgreementBench() {}

    /** Compares, folder by folder. */
    public static void main(String... folders) throws IOException {
        int differences = 0;
        for (String folder : folders) {
            Path scratch = Files.createTempDirectory("agreement");
            Catalogue catalogue = SampleIndex.catalogue(Path.of(folder));
            SampleIndex.write(SampleIndex.files(catalogue, "en"), scratch);
            try (ClientInBrowser client = ClientInBrowser.on(scratch)) {
                OUT.println(folder);
                if (!catalogue.datasets().isEmpty()) {
                    differences += queries(catalogue, SearchIndex.open(scratch, "en"), client);
                }
                differences += words(Path.of(folder), client);
            }
        }
        System.exit(differences == 0 ? 0 : 1);
    }

    private static int queries(Catalogue catalogue, SearchIndex index, ClientInBrowser client) {
        List<Query> queries = SampleIndex.queries(catalogue, QUERIES);
        List<String> expected = queries.stream()
                .map(query -> ClientInBrowser.told(index.search(query)))
                .toList();
        List<String> found = client.answers("en", queries);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            if (!found.get(i).equals(expected.get(i))) {
                differing.add(queries.get(i) + "\n--- program\n" + expected.get(i) + "\n--- browser\n" + found.get(i));
            }
        }
        long answered =
                expected.stream().filter(answer -> !answer.startsWith("0 ")).count();
        return report(queries.size() + " queries, " + answered + " with results", differing);
    }

    private static int words(Path folder, ClientInBrowser client) throws IOException {
        List<String> texts = List.copyOf(texts(folder));
        Analysis english = Analysis.of("en");
        List<String> differing = new ArrayList<>();
        int words = 0;
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            List<String> part = texts.subList(from, Math.min(texts.size(), from + AT_ONCE));
            List<?> found = client.words(part);
            for (int i = 0; i < part.size(); i++) {
                List<String> expected = english.words(part.get(i)).stream()
                        .flatMap(word -> Stream.of(word.surface(), word.stem()))
                        .toList();
                words += expected.size() / 2;
                if (!expected.equals(found.get(i))) {
                    differing.add(part.get(i) + ": program " + expected + ", browser " + found.get(i));
                }
            }
        }
        return report(texts.size() + " different texts between spaces, " + words + " words", differing);
    }

    /** What stands between spaces in all text files, each once. */
    private static Set<String> texts(Path folder) throws IOException {
        Set<String> texts = new TreeSet<>();
        List<Path> files = CatalogueFixture.files(folder).stream()
                .filter(AgreementBench::isText)
                .toList();
        for (Path file : files) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.forEach(line -> texts.addAll(List.of(line.split("\\s+"))));
            } catch (java.io.UncheckedIOException e) {
                if (!(e.getCause() instanceof MalformedInputException)) {
                    throw e;
                }
                OUT.println("  not UTF-8, from some line on left out: " + folder.relativize(file));
            }
        }
        return texts;
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static int report(String what, List<String> differing) {
        OUT.println("  " + what + ": " + differing.size() + " differ");
        differing.stream()
                .limit(SHOWN)
                .forEach(each -> OUT.println(each.indent(4).stripTrailing()));
        return differing.size();
    }
}
