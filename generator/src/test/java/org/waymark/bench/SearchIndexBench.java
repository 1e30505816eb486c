package org.waymark.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.search.index.SearchAnswer;
import org.waymark.search.index.SearchIndexer;
import org.waymark.search.index.SearchQuery;
import org.waymark.search.index.SiteSearch;
import org.waymark.search.words.Tokens;
import org.waymark.site.SiteSettings;

/** Measures what the search index alone costs: {@code SearchIndexBench CATALOGUE SITE [TIMES]}. */
public final class SearchIndexBench {

    private static final int QUERIES = 200;

    private SearchIndexBench() {}

    /** Indexes a catalogue, and prints what the index stage costs, how large its files are, and what queries fetch. */
    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]);
        Path site = Path.of(arguments[1]);
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Loaded loaded = Loader.load(source, new Findings(), Progress.SILENT);
        String language = loaded.catalogue().site().language();
        SiteSettings settings = new SiteSettings(
                URI.create("http://localhost/"),
                LocalDate.of(2026, 1, 31),
                false,
                false,
                List.of(new Edition(language, "", language)),
                50);
        for (int i = 0; i < times; i++) {
            long[] sizes = new long[2];
            Set<Path> folders = new HashSet<>();
            long before = cpu();
            SearchIndexer.index(
                    loaded.catalogue(),
                    settings,
                    Loader.builtInSynonyms(),
                    edition -> List.of(),
                    (path, content) -> {
                        Path file = site.resolve(path);
                        if (folders.add(file.getParent())) {
                            Files.createDirectories(file.getParent());
                        }
                        Files.write(file, content);
                        sizes[0]++;
                        sizes[1] += content.length;
                    },
                    Progress.SILENT);
            System.out.printf(
                    Locale.ROOT,
                    "index of %d datasets: %.2f CPU s, %d files, %d bytes%n",
                    loaded.catalogue().all(Dataset.class).size(),
                    (cpu() - before) / 1e9,
                    sizes[0],
                    sizes[1]);
        }
        queries(loaded.catalogue(), site, language);
        System.exit(0); // the browser ends with the program
    }

    /** What queries drawn from the catalogue cost a browser, but for the script. */
    private static void queries(Catalogue catalogue, Path site, String language) throws IOException {
        SiteSearch search = SiteSearch.on(site).in(language);
        long manifest = Files.size(site.resolve(SearchIndexer.folder(language) + "manifest.bin"));
        List<Long> first = new ArrayList<>();
        List<Integer> files = new ArrayList<>();
        for (SearchAnswer answer :
                search.search(drawn(catalogue).stream().map(SearchQuery::of).toList())) {
            first.add(answer.bytes());
            files.add(answer.requests().size());
        }
        Collections.sort(first);
        Collections.sort(files);
        System.out.printf(
                Locale.ROOT,
                "%d queries: manifest %d bytes; first query median %d, most %d bytes; further query median %d bytes;"
                        + " files median %d, most %d%n",
                first.size(),
                manifest,
                first.get(first.size() / 2),
                first.get(first.size() - 1),
                first.get(first.size() / 2) - manifest,
                files.get(files.size() / 2),
                files.get(files.size() - 1));
    }

    /** Words, pairs of words, beginnings of titles and misspelt words, as they come in records drawn by lot. */
    private static List<String> drawn(Catalogue catalogue) {
        Random random = new Random(12345);
        List<Dataset> datasets = List.copyOf(catalogue.all(Dataset.class));
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            Dataset dataset = datasets.get(random.nextInt(datasets.size()));
            List<String> text = longWords(dataset.description().any());
            List<String> title = longWords(dataset.title().any());
            if (text.size() > 1 && !title.isEmpty()) {
                String word = text.get(random.nextInt(text.size()));
                queries.add(
                        switch (queries.size() % 4) {
                            case 0 -> word;
                            case 1 -> word + " " + text.get(random.nextInt(text.size()));
                            case 2 -> String.join(" ", title.subList(0, Math.min(3, title.size())));
                            default -> word.substring(0, 1) + word.substring(2);
                        });
            }
        }
        return queries;
    }

    private static List<String> longWords(String text) {
        return Tokens.of(text).stream()
                .filter(word -> word.matches("[a-z]{4,}"))
                .toList();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
