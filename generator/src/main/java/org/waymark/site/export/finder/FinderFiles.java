package org.waymark.site.export.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.InputHash;
import org.waymark.bytes.Packer;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.catalogue.series.Series;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.Text;
import org.waymark.site.Output;
import org.waymark.site.render.words.AnswerWords;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;
import org.waymark.text.Json;

/**
 * The data of the finder: facts for all editions, labels for each edition, and the names of records in small parts. Facts
 * and parts have names that change with their content; the labels say which belong together.
 */
public final class FinderFiles {

    /** The folder of the finder's data in the site. */
    public static final String FOLDER = "finder/";

    /** The folder of those files whose names change with their content. */
    public static final String PARTS = FOLDER + "parts/";

    /** How many records' names share a file. */
    private static final int IN_A_PART = 64;

    private final FinderFacts facts;
    private final Graph graph;
    private final Output out;
    private final String factsFile;

    private FinderFiles(Graph graph, Collection<Series> series, Output out) throws IOException {
        this.graph = graph;
        this.facts = new FinderFacts(graph, series);
        this.out = out;
        try (Packer packer = new Packer()) {
            this.factsFile = part(packer.packInTurn(facts.toParts()), ".bin");
        }
    }

    /**
     * Writes the files.
     *
     * @param messages the words of an edition
     * @throws IOException if a file cannot be stored
     */
    public static void write(
            Graph graph,
            Collection<Series> series,
            List<Edition> editions,
            Function<Edition, Messages> messages,
            Output out)
            throws IOException {
        FinderFiles files = new FinderFiles(graph, series, out);
        for (Edition edition : editions) {
            files.labels(edition, messages.apply(edition));
        }
    }

    /** Where the labels of an edition are in the site. */
    public static String labels(Edition edition) {
        return FOLDER + edition.language().toLowerCase(Locale.ROOT) + ".json";
    }

    private String part(byte[] content, String ending) throws IOException {
        String name = new InputHash().add(content).hex() + ending;
        out.put(PARTS + name, content);
        return name;
    }

    private void labels(Edition edition, Messages messages) throws IOException {
        Naming naming = new Naming(edition, messages);
        AnswerWords words = new AnswerWords(
                messages,
                graph.catalogue().vocabulary(Vocabulary.PLACES),
                text -> naming.words(text).text());
        Function<List<Term>, List<Object>> labels =
                terms -> terms.stream().map(term -> naming.label(term, words)).toList();
        out.put(
                labels(edition),
                Json.compact(Json.object(
                        "facts", factsFile,
                        "size", IN_A_PART,
                        "levels", labels.apply(facts.terms(Vocabulary.LEVELS)),
                        "places", labels.apply(facts.terms(Vocabulary.PLACES)),
                        "themes", labels.apply(facts.terms("themes")),
                        "populations", labels.apply(facts.terms("populations")),
                        "dimensions", labels.apply(facts.terms("dimensions")),
                        "access", labels.apply(facts.terms("access")),
                        "indicators",
                                facts.indicators().stream()
                                        .map(naming::indicator)
                                        .toList(),
                        "datasets", parts(facts.datasets(), naming::dataset),
                        "gaps", parts(facts.gaps(), naming::entry),
                        "questions", parts(facts.questions(), naming::entry))));
    }

    private <E extends Entry> List<String> parts(List<E> records, Function<E, Object> named) throws IOException {
        List<String> names = new ArrayList<>();
        for (int first = 0; first < records.size(); first += IN_A_PART) {
            List<Object> some = records.subList(first, Math.min(records.size(), first + IN_A_PART)).stream()
                    .map(named)
                    .toList();
            names.add(part(Json.compact(some), ".json"));
        }
        return names;
    }

    /** The names of terms and records in one edition. */
    private final class Naming {

        private final Edition edition;
        private final Messages messages;

        Naming(Edition edition, Messages messages) {
            this.edition = edition;
            this.messages = messages;
        }

        Words words(Text text) {
            return Words.of(text.in(edition.language(), edition.fallback()), messages.language());
        }

        /** What a term is called; where that is something else inside a sentence, both. */
        Object label(Term term, AnswerWords sentences) {
            String label = words(term.label()).text();
            String inside = sentences.inSentence(term);
            return label.equals(inside) ? label : List.of(label, inside);
        }

        /** The address and title of a record, and its language where that is not the page's. */
        List<Object> entry(Entry entry) {
            List<Object> all = new ArrayList<>();
            Words title = words(entry.title());
            all.add(Addresses.encode(edition.path(entry.address())));
            all.add(title.text());
            all.add(title.lang() == null ? "" : title.lang());
            return all;
        }

        /** A dataset, and who publishes it. */
        List<Object> dataset(Dataset dataset) {
            List<Object> all = entry(dataset);
            @Nullable Entry publisher = graph.catalogue().resolve(dataset.publisher());
            if (publisher != null) {
                all.addAll(entry(publisher));
            }
            return all;
        }

        List<Object> indicator(Indicator indicator) {
            List<Object> all = entry(indicator);
            Text brief = indicator.shortTitle();
            all.set(1, words(brief == null ? indicator.title() : brief).text());
            return all;
        }
    }
}
