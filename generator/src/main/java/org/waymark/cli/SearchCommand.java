package org.waymark.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.BrokenBytes;
import org.waymark.index.query.Hit;
import org.waymark.index.query.Looser;
import org.waymark.index.query.Query;
import org.waymark.index.query.Results;
import org.waymark.index.query.ResultsJson;
import org.waymark.index.query.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark search}. */
@Command(name = "search", description = "Searches a built site, with the same answers as the site's own search.")
final class SearchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description =
                    "What to look for; \"phrases\", -exclusions and publisher:, place: or format: are understood.")
    private List<String> words = List.of();

    @Option(
            names = "--site",
            paramLabel = "DIR",
            defaultValue = "public",
            description = "The built site (default: public).")
    @SuppressWarnings("NullAway.Init")
    private Path site;

    @Option(names = "--language", paramLabel = "TAG", description = "The edition to search (default: the first).")
    private @Nullable String language;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only records of this type, such as dataset or gap. Can be given several times.")
    private List<String> types = new ArrayList<>();

    @Option(
            names = "--facet",
            paramLabel = "NAME[=ID]",
            description = "Only records with this value, such as theme=housing; without a value, count the values."
                    + " Can be given several times.")
    private List<String> facets = new ArrayList<>();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, newest or title (default: relevance).")
    @SuppressWarnings("NullAway.Init")
    private String sort;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many at most (default: 10).")
    private int limit;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = site.resolve("search");
        List<String> languages = languages(folder);
        if (languages.isEmpty()) {
            err.println(
                    "There is no search index in " + site + ". Build the site first, or say with --site where it is.");
            err.flush();
            return ExitCode.FINDINGS;
        }
        String chosen = language == null ? languages.get(0) : language.toLowerCase(Locale.ROOT);
        if (!languages.contains(chosen)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the site has no edition '" + chosen + "', but " + String.join(", ", languages));
        }
        try {
            SearchIndex index = SearchIndex.open(site, chosen);
            Query query = query(index);
            Results results = index.search(query);
            Looser looser = index.looser(query, results);
            if (json) {
                out.print(ResultsJson.of(query, results, looser));
            } else {
                out.print(text(results));
                out.print(looser == null ? "" : instead(looser, index.search(query.with(looser.text()))));
            }
            out.flush();
            return ExitCode.FINE;
        } catch (BrokenBytes e) {
            err.println("The site cannot be searched: " + e.getMessage() + ".");
            err.flush();
            return ExitCode.FINDINGS;
        }
    }

    /** The languages of the indexes that there are; the site's default first where its pages say so. */
    private static List<String> languages(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            Stream<String> names = children.filter(child -> Files.exists(child.resolve("manifest.bin")))
                    .map(child -> child.getFileName().toString());
            // The default edition has no folder of its own beside search/.
            return names.sorted(java.util.Comparator.comparing(
                                    (String name) -> Files.isDirectory(folder.resolveSibling(name)))
                            .thenComparing(name -> name))
                    .toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }

    private Query query(SearchIndex index) {
        Map<String, Set<String>> filters = new TreeMap<>();
        Set<String> counted = new TreeSet<>();
        for (String facet : facets) {
            int equals = facet.indexOf('=');
            String name = equals < 0 ? facet : facet.substring(0, equals);
            if (!index.facets().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no facet '" + name + "', but " + String.join(", ", index.facets()));
            }
            counted.add(name);
            if (equals >= 0) {
                filters.computeIfAbsent(name, key -> new TreeSet<>()).add(facet.substring(equals + 1));
            }
        }
        return new Query(
                String.join(" ", words), new TreeSet<>(types), filters, counted, order(), 0, Math.max(0, limit), false);
    }

    private Query.Sort order() {
        for (Query.Sort each : Query.Sort.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(sort)) {
                return each;
            }
        }
        throw new ParameterException(spec.commandLine(), "--sort is relevance, newest or title, not '" + sort + "'");
    }

    private static String instead(Looser looser, Results results) {
        String without = looser.dropped().isEmpty() ? "" : " without " + String.join(" ", looser.dropped());
        return "Searched again for '" + looser.text() + "'" + without + ":\n" + text(results);
    }

    private static String text(Results results) {
        StringBuilder text = new StringBuilder();
        for (Results.WordUse word : results.words()) {
            switch (word.how()) {
                case CORRECTED ->
                    text.append("Looked for ")
                            .append(String.join(", ", word.used()))
                            .append(" instead of '")
                            .append(word.word())
                            .append("'.\n");
                case UNKNOWN ->
                    text.append("Nothing is like '").append(word.word()).append("'.\n");
                default -> {}
            }
        }
        for (Hit hit : results.hits()) {
            text.append(hit.card().title())
                    .append("\n    ")
                    .append(hit.kind())
                    .append(' ')
                    .append(hit.card().address())
                    .append('\n');
        }
        results.facets().forEach((name, values) -> {
            text.append(name).append('\n');
            values.stream()
                    .filter(value -> value.count() > 0)
                    .forEach(value -> text.append("    ")
                            .append(value.id())
                            .append(' ')
                            .append(value.count())
                            .append('\n'));
        });
        return text.append(results.exact() ? "" : "At least ")
                .append(Counts.of(results.total(), "record"))
                .append(" found.\n")
                .toString();
    }
}
