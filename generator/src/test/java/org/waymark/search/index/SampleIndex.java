package org.waymark.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.series.Series;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.search.words.Tokens;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.figure.ShownValues;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** Indexes of catalogues for tests, and queries that readers might type. */
public final class SampleIndex {

    private SampleIndex() {}

    /** The catalogue that comes with the program, or any other by its folder. */
    public static Catalogue catalogue(Path folder) {
        try {
            return Loader.load(folder, new Findings(), Progress.SILENT).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One edition for each language, the first at the root. */
    public static SiteSettings settings(String... languages) {
        List<Edition> editions = new ArrayList<>();
        for (String language : languages) {
            editions.add(new Edition(language, editions.isEmpty() ? "" : language + "/", languages[0]));
        }
        return new SiteSettings(
                URI.create("https://data.example.org/"), LocalDate.of(2026, 1, 31), false, false, editions, 50);
    }

    /** The files of an index by their paths. */
    public static SortedMap<String, byte[]> files(Catalogue catalogue, String... languages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            SearchIndexer.index(
                    catalogue,
                    settings(languages),
                    Loader.builtInSynonyms(),
                    edition -> List.of(),
                    files::put,
                    Progress.SILENT);

        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The files of the index of a catalogue with the figures of its places. */
    public static SortedMap<String, byte[]> filesWithFigures(Path folder, String... languages) throws IOException {
        Loaded loaded = Loader.load(folder, new Findings(), Progress.SILENT);
        Catalogue catalogue = loaded.catalogue();
        SortedMap<String, Series> series = new SeriesFiles(
                        catalogue, new FolderFiles(folder, loaded.dataFiles(), new Findings()), new Findings())
                .all();
        SortedMap<String, byte[]> files = new TreeMap<>();
        SearchIndexer.index(
                catalogue,
                settings(languages),
                Loader.builtInSynonyms(),
                edition -> ShownValues.of(
                        catalogue, series.values(), Messages.load(new ThemeFiles(null), edition.language()), edition),
                files::put,
                Progress.SILENT);
        return files;
    }

    /** Writes files below a folder. */
    public static void write(Map<String, byte[]> files, Path site) {
        files.forEach((path, content) -> {
            try {
                Files.createDirectories(site.resolve(path).getParent());
                Files.write(site.resolve(path), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** All words of the datasets' titles and descriptions, as written, each once. */
    public static List<String> words(Catalogue catalogue) {
        Set<String> words = new LinkedHashSet<>();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            words.addAll(Tokens.of(dataset.title().any()));
            words.addAll(Tokens.of(dataset.description().any()));
        }
        return List.copyOf(words);
    }

    /** Queries of many kinds: words, misspellings, beginnings, phrases that there are and others, exclusions, fields, facets, other orders. */
    public static List<SearchQuery> queries(Catalogue catalogue, int count) {
        Random random = new Random(42);
        List<String> words = words(catalogue);
        List<SearchQuery> queries = new ArrayList<>();
        while (queries.size() < count) {
            int kind = queries.size() % 13;
            queries.add(kind == 12 ? phrase(catalogue, random) : query(kind, words, random));
        }
        return queries;
    }

    /** Some neighbouring words of a description, wanted or not, or the same words the other way round. */
    private static SearchQuery phrase(Catalogue catalogue, Random random) {
        List<Dataset> datasets = List.copyOf(catalogue.all(Dataset.class));
        List<String> words = Tokens.of(
                datasets.get(random.nextInt(datasets.size())).description().any());
        int first = random.nextInt(words.size());
        List<String> phrase =
                new ArrayList<>(words.subList(first, Math.min(words.size(), first + 2 + random.nextInt(3))));
        int how = random.nextInt(8);
        if (how == 0) {
            Collections.reverse(phrase);
        }
        return SearchQuery.of((how == 1 ? words.get(0) + " -" : "") + "\"" + String.join(" ", phrase) + "\"");
    }

    private static SearchQuery query(int kind, List<String> words, Random random) {
        String a = word(words, random);
        String b = word(words, random);
        String c = word(words, random);
        return switch (kind) {
            case 0 -> SearchQuery.of(a);
            case 1 -> SearchQuery.of(a + " " + b);
            case 2 -> SearchQuery.of(a + " " + b + " " + c);
            case 3 -> SearchQuery.of(misspelt(a, random));
            case 4 -> SearchQuery.of(misspelt(a, random) + " " + b);
            case 5 ->
                SearchQuery.of(a + " " + b.substring(0, Math.min(b.length(), 2 + random.nextInt(3))))
                        .unfinished();
            case 6 -> SearchQuery.of("\"" + a + " " + b + "\" " + c);
            case 7 -> SearchQuery.of(a + " -" + b);
            case 8 -> SearchQuery.of(a + (random.nextBoolean() ? " format:csv" : " place:london"));
            case 9 -> faceted(a).where("theme", "housing", "homelessness");
            case 10 -> faceted(a).by(random.nextBoolean() ? "newest" : "title");
            default ->
                SearchQuery.of(a.toUpperCase(Locale.ROOT) + "s' what do the " + b + "?")
                        .only("dataset");
        };
    }

    private static SearchQuery faceted(String text) {
        return SearchQuery.of(text).with("gap").counting("theme", "place");
    }

    private static String word(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** A word with a letter too few, too many, changed, or swapped with the next. */
    private static String misspelt(String word, Random random) {
        if (word.length() < 4) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
