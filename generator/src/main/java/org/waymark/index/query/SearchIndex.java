package org.waymark.index.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.BrokenBytes;
import org.waymark.index.format.IndexManifest;
import org.waymark.index.format.TermEntry;
import org.waymark.index.query.Candidates.Found;
import org.waymark.index.query.Reading.Weighted;
import org.waymark.index.query.Results.Understanding;
import org.waymark.index.query.Results.WordUse;

/**
 * A published search index. Answers exactly as the client in the browser does. Not safe for use by several threads.
 *
 * <p>Every method throws a {@code BrokenBytes} when a file that it needs is missing or damaged.
 */
public final class SearchIndex {

    /** Tenths that a vague word counts for. */
    private static final int VAGUE = 3;

    /** A plain query for so many hits, the first ones, takes few requests. */
    private static final int FEW = 10;

    private final IndexFiles files;
    private final IndexManifest manifest;
    private final WordReader reader;

    private SearchIndex(IndexFiles files) {
        this.files = files;
        this.manifest = files.manifest();
        this.reader = new WordReader(files);
    }

    /**
     * Opens the index of one language of a built site.
     *
     * @param site the site's folder
     * @param language the edition's tag
     */
    public static SearchIndex open(Path site, String language) {
        return new SearchIndex(new IndexFiles(site.resolve("search").resolve(language.toLowerCase(Locale.ROOT))));
    }

    /**
     * What was read of an index.
     *
     * @param files how many files
     * @param bytes of them as they are published
     */
    public record Traffic(int files, long bytes) {}

    /** What was read so far, the manifest among it; each file is read once. A browser fetches the same. */
    public Traffic traffic() {
        return files.traffic();
    }

    /** How many records it holds. */
    public int documents() {
        return manifest.documents();
    }

    /** The facets that can be counted and filtered by. */
    public List<String> facets() {
        return manifest.columns().stream()
                .map(IndexManifest.ColumnFile::key)
                .filter(key -> !key.equals("modified") && !key.equals("title"))
                .toList();
    }

    /** Answers a query. */
    public Results search(Query query) {
        try {
            return new Search(query).run();
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenBytes("a file of the search index is damaged");
        }
    }

    /**
     * What to ask instead of a query that found nothing of any kind: with less in it, so that something is found. Null
     * where nothing helps, or where something was found.
     */
    public @Nullable Looser looser(Query query, Results results) {
        if (count(results) > 0) {
            return null;
        }
        return Loosening.of(text -> count(search(Query.of(text).first(0))), query.text(), results.words());
    }

    /** Records of all kinds. */
    private static int count(Results results) {
        return results.kinds().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One query on its way. */
    private final class Search {
        private final Query query;
        private final List<Clause> clauses;
        private final Candidates candidates = new Candidates(manifest.blocks().size() * manifest.slots());
        private final List<WordUse> uses = new ArrayList<>();
        private final Set<String> kinds;
        private final boolean whole;
        private QueryWords words = QueryWords.NONE;
        private final Map<String, TermEntry> used = new LinkedHashMap<>();
        private int place;
        private boolean exact = true;
        private boolean scored;

        Search(Query query) {
            files.begin();
            this.query = query;
            this.clauses = QueryParser.parse(query.text());
            this.kinds = new HashSet<>(query.kinds());
            clauses.stream()
                    .filter(clause -> clause.field().equals("type") && !clause.excluded())
                    .forEach(clause -> kinds.add(String.join("-", clause.words())));
            this.whole = !query.filters().isEmpty()
                    || !query.facets().isEmpty()
                    || query.sort() != Query.Sort.RELEVANCE
                    || clauses.stream().anyMatch(clause -> clause.isFilter() || clause.excluded() || clause.phrase());
        }

        Results run() {
            if (QueryParser.isBlank(query.text())) {
                considerAll();
            }
            words = QueryWords.of(clauses, reader);
            for (int i = 0; i < clauses.size(); i++) {
                take(clauses.get(i), query.typing() && i == clauses.size() - 1);
            }
            boolean filtersOnly = !scored && clauses.stream().anyMatch(Clause::isFilter) && uses.isEmpty();
            if (filtersOnly) {
                considerAll();
            }
            return ordered(candidates.documents());
        }

        private void considerAll() {
            int[] places = new Columns(files).numbers("title");
            List<Integer> all = new ArrayList<>();
            for (int id = 0; id < places.length; id++) {
                if (places[id] > 0) {
                    all.add(id);
                }
            }
            candidates.consider(all.stream().mapToInt(Integer::intValue).toArray());
        }

        private void take(Clause clause, boolean open) {
            if (clause.field().equals("type")) {
                return;
            }
            if (clause.phrase() && !clause.isFilter()) {
                List<List<int[]>> groups = new Neighbours(files, reader).of(clause.words());
                if (clause.excluded() && !groups.isEmpty()) {
                    candidates.excludeAll(groups);
                    return;
                } else if (!clause.excluded()) {
                    groups.forEach(candidates::require);
                }
            }
            for (int i = 0; i < clause.words().size(); i++) {
                String word = clause.words().get(i);
                if (clause.excluded() || clause.isFilter()) {
                    String prefix = clause.isFilter() ? TermEntry.FIELD + clause.field() + ":" : "";
                    List<int[]> lists = files.lists(reader.exact(prefix, word));
                    if (clause.excluded()) {
                        candidates.exclude(lists);
                    } else {
                        candidates.require(lists);
                    }
                } else {
                    boolean typing =
                            open && !clause.phrase() && i == clause.words().size() - 1;
                    score(word, clause.phrase(), typing, clause.phrase() ? -1 : place++);
                }
            }
        }

        private void score(String word, boolean required, boolean typing, int at) {
            if (words.isLeftOut(at)) {
                uses.add(new WordUse(word, Understanding.COMMON, List.of()));
                return;
            }
            Reading reading = reader.read(word, typing, required).with(words.phrases(at));
            boolean drop = required && reading.how() != Understanding.KNOWN && reading.how() != Understanding.COMMON;
            List<Weighted> terms = drop ? List.of() : reading.terms();
            uses.add(new WordUse(
                    reading.word(),
                    drop ? Understanding.UNKNOWN : reading.how(),
                    terms.stream().map(Weighted::form).distinct().toList()));
            if (drop) {
                candidates.require(List.of());
            }
            int rarity = reading.rarity(manifest.documents());
            rarity = words.isVague(at) ? Math.max(1, rarity * VAGUE / 10) : rarity;
            if (terms.isEmpty()) {
                if (reading.how() == Understanding.UNKNOWN) {
                    candidates.miss(!required && reader.isPlace(word) ? rarity * VAGUE / 10 : rarity);
                }
                return;
            }
            scored = true;
            terms.forEach(each -> used.putIfAbsent(each.term().key(), each.term()));
            List<Found> found = new ArrayList<>();
            List<int[]> more = new ArrayList<>();
            int rest = 0;
            for (Weighted each : terms) {
                found.add(new Found(files.head(each.term()), each.weight(), each.share()));
                if (!each.term().complete()) {
                    rest = Math.max(rest, each.term().rest() * each.weight());
                    exact &= whole;
                    if (whole) {
                        more.add(files.tail(each.term()));
                    }
                }
            }
            candidates.add(found, more, rarity, rest);
            if (required) {
                candidates.require(files.lists(terms));
            }
        }

        private Results ordered(List<Integer> found) {
            Filters filters = new Filters(new Columns(files), query.filters());
            Map<String, Integer> counts = new LinkedHashMap<>();
            manifest.kinds().forEach(kind -> counts.put(kind.kind(), 0));
            List<Integer> hits = new ArrayList<>();
            for (int id : found) {
                if (filters.accept(id)) {
                    String kind = manifest.kindOf(id).kind();
                    counts.merge(kind, 1, Integer::sum);
                    if (isWanted(id)) {
                        hits.add(id);
                    }
                }
            }
            sort(hits);
            int from = Math.min(query.offset(), hits.size());
            int to = Math.min(from + query.limit(), hits.size());
            boolean best = query.sort() == Query.Sort.RELEVANCE;
            boolean bounded = !whole && from == 0 && query.limit() <= FEW;
            HitCards cards = new HitCards(files, best ? used.values() : List.of());
            List<Hit> page = new ArrayList<>();
            for (int id : cards.shown(hits, from, to, bounded)) {
                page.add(new Hit(id, manifest.kindOf(id).kind(), candidates.score(id), cards.of(id)));
            }
            List<Integer> wanted = found.stream().filter(this::isWanted).toList();
            Map<String, List<Results.FacetCount>> facets = new LinkedHashMap<>();
            for (String facet : new java.util.TreeSet<>(query.facets())) {
                facets.put(facet, filters.count(facet, wanted));
            }
            return new Results(page, hits.size(), exact, counts, uses, facets);
        }

        private boolean isWanted(int id) {
            return kinds.isEmpty() || kinds.contains(manifest.kindOf(id).kind());
        }

        private void sort(List<Integer> hits) {
            if (hits.size() < 2) {
                return;
            }
            boolean byTitle = query.sort() == Query.Sort.TITLE || (query.sort() == Query.Sort.RELEVANCE && !scored);
            if (byTitle) {
                int[] places = new Columns(files).numbers("title");
                hits.sort((a, b) -> Integer.compare(places[a], places[b]));
            } else if (query.sort() == Query.Sort.NEWEST) {
                int[] days = new Columns(files).numbers("modified");
                hits.sort((a, b) -> days[a] != days[b] ? Integer.compare(days[b], days[a]) : byScore(a, b));
            } else {
                hits.sort(this::byScore);
            }
        }

        private int byScore(int a, int b) {
            int order = Integer.compare(candidates.score(b), candidates.score(a));
            return order != 0 ? order : Integer.compare(a, b);
        }
    }
}
