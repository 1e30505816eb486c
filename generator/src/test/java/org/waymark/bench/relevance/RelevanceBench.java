package org.waymark.bench.relevance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/**
 * Prints a Markdown table of how well searches answer judged queries: the published index, plain Lucene, and any peer
 * whose answers lie in a file.
 *
 * <pre>RelevanceBench CATALOGUE JUDGMENTS.tsv [--verbose] [NAME=ANSWERS.tsv]…</pre>
 *
 * A file of answers has lines {@code query, slug} with a tab between them, the best first.
 */
public final class RelevanceBench {

    private static final int ANSWERS = 10;
    private static final double POOR = 0.8;

    private RelevanceBench() {}

    /** Runs the benchmark. */
    public static void main(String... args) throws IOException {
        List<JudgedQuery> queries = JudgedQuery.read(Path.of(args[1]));
        Catalogue catalogue =
                Loader.load(Path.of(args[0]), new Findings(), Progress.SILENT).catalogue();
        Map<String, Searcher> searchers = new LinkedHashMap<>();
        searchers.put("Waymark", PublishedIndex.of(catalogue));
        searchers.put("Lucene, EnglishAnalyzer", new PlainLucene(catalogue));
        boolean verbose = false;
        for (String arg : List.of(args).subList(2, args.length)) {
            verbose |= arg.equals("--verbose");
            int equals = arg.indexOf('=');
            if (equals > 0) {
                searchers.put(arg.substring(0, equals), answers(Path.of(arg.substring(equals + 1))));
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (verbose) {
            poor(queries, searchers.get("Waymark"), out);
        }
        print(queries, searchers, out);
        System.exit(0); // the browser ends with the program
    }

    private static Searcher answers(Path file) throws IOException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            List<String> slugs = answers.computeIfAbsent(cells[0], query -> new ArrayList<>());
            if (slugs.size() < ANSWERS) {
                slugs.add(cells[1]);
            }
        }
        return query -> answers.getOrDefault(query, List.of());
    }

    private static void poor(List<JudgedQuery> queries, Searcher searcher, PrintStream out) throws IOException {
        for (JudgedQuery query : queries) {
            List<String> answers = searcher.search(query.text());
            double score = query.ndcg(answers);
            if (score < POOR) {
                out.printf(Locale.ROOT, "%.2f %s [%s]%n", score, query.text(), query.kind());
                for (String slug : answers.subList(0, Math.min(5, answers.size()))) {
                    out.println("     " + query.grades().getOrDefault(slug, -1) + " " + slug);
                }
            }
        }
    }

    private static void print(List<JudgedQuery> queries, Map<String, Searcher> searchers, PrintStream out)
            throws IOException {
        Set<String> kinds = new LinkedHashSet<>();
        queries.forEach(query -> kinds.add(query.kind()));
        out.println("| nDCG@10 | all | " + String.join(" | ", kinds) + " | unjudged |");
        out.println("|---|---|" + "---|".repeat(kinds.size()) + "---|");
        for (Map.Entry<String, Searcher> searcher : searchers.entrySet()) {
            Scores scores = Scores.of(queries, searcher.getValue());
            StringBuilder row = new StringBuilder("| " + searcher.getKey() + " | " + shown(scores.mean("")));
            kinds.forEach(kind -> row.append(" | ").append(shown(scores.mean(kind))));
            out.println(row.append(" | ").append(shown(scores.unjudged())).append(" |"));
        }
    }

    private static String shown(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
