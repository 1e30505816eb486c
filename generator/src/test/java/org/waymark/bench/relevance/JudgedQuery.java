package org.waymark.bench.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query and how well records answer it.
 *
 * @param text what the reader types
 * @param kind what sort of query it is: {@code clean}, {@code typo} and so on
 * @param grades by slug: 3 is what was looked for, 2 helps, 1 is near, 0 is beside the point; empty where the right answer
 *     is none
 */
public record JudgedQuery(String text, String kind, Map<String, Integer> grades) {

    private static final int COLUMNS = 4;
    private static final String NONE = "-";

    /**
     * Reads a file of lines {@code query, kind, slug, grade} with tabs between them, below a line of headings. A query to
     * which nothing is right has one line with {@code -} for the slug.
     */
    public static List<JudgedQuery> read(Path file) throws IOException {
        Map<String, JudgedQuery> queries = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IOException(file + ": not four columns: " + line);
            }
            JudgedQuery query =
                    queries.computeIfAbsent(cells[0], text -> new JudgedQuery(text, cells[1], new LinkedHashMap<>()));
            if (!cells[2].equals(NONE)) {
                query.grades().put(cells[2], Integer.valueOf(cells[3]));
            }
        }
        return new ArrayList<>(queries.values());
    }

    /**
     * The normalised discounted cumulative gain of the first ten answers (Järvelin and Kekäläinen 2002, with gains of
     * two to the grade less one): 1 where the best come first. Where nothing is right, 1 for no answer and 0 for any.
     */
    public double ndcg(List<String> answers) {
        List<Integer> best = grades.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        if (best.isEmpty() || best.get(0) == 0) {
            return answers.isEmpty() ? 1 : 0;
        }
        List<Integer> got =
                answers.stream().map(slug -> grades.getOrDefault(slug, 0)).toList();
        return gain(got) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(10, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }
}
