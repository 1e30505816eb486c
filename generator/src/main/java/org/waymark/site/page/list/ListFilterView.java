package org.waymark.site.page.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.site.page.kit.Alphabet;
import org.waymark.site.page.kit.PageContext;

/**
 * {@code components/list-filter.ftlh}: how readers narrow and sort a list of records. Without scripts the list is as it is.
 *
 * @param fields what they can choose
 * @param sorts what they can sort by
 * @param rest the other pages of the list, whose records the script fetches when it needs them
 * @param total how many records the whole list has
 * @param script address of the script
 */
public record ListFilterView(List<Field> fields, List<Sort> sorts, List<String> rest, int total, String script) {

    /** A shorter list is read at a glance. */
    private static final int FEW = 8;

    /** A longer list is for the search; the script would fetch too much. */
    private static final int MOST_PAGES = 20;

    /**
     * What a kind of list can be narrowed and sorted by.
     *
     * @param keys the marks to choose by, each with a message {@code filter.<key>}
     * @param sorts the orders besides that of the list: a mark and {@code +} or {@code -}, such as {@code period-}, each with a
     *     message {@code sort.<mark>}
     */
    public record Ways(List<String> keys, List<String> sorts) {

        /** No filter. */
        public static final Ways NONE = new Ways(List.of(), List.of());
    }

    /**
     * Something to choose.
     *
     * @param key its name in the marks of the records
     * @param label its name
     * @param values the values that records have
     */
    public record Field(String key, String label, List<String> values) {}

    /**
     * An order.
     *
     * @param key the mark that it compares; empty for the order of the list
     * @param label its name
     * @param descending whether the largest comes first; records without the mark come last in either case
     */
    public record Sort(String key, String label, boolean descending) {}

    /**
     * What a record can be found or sorted by.
     *
     * @param key its name
     * @param value its value, or several with a line break between them, which no label holds; empty if unknown
     */
    public record Mark(String key, String value) {

        /** A mark with several values. */
        public static Mark of(String key, Collection<String> values) {
            return new Mark(key, String.join("\n", values));
        }

        /** A mark with the labels of terms. */
        public static Mark of(String key, Collection<Term> terms, PageContext page) {
            return of(
                    key,
                    terms.stream()
                            .filter(term -> !PageContext.isUnknown(term))
                            .map(term -> page.words(term.label()).text())
                            .toList());
        }
    }

    /**
     * The filter of the first page of a list; null on others, for short lists and for those that are too long.
     *
     * @param marks the marks of a record
     */
    public static <T> @Nullable ListFilterView of(
            ListPage<T> part, Function<T, List<Mark>> marks, Ways ways, PageContext page) {
        List<String> rest = part.rest(page);
        if (ways.sorts().isEmpty() || !part.isFirst() || part.all().size() <= FEW || rest.size() > MOST_PAGES) {
            return null;
        }
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        ways.keys().forEach(key -> values.put(key, new TreeMap<>()));
        for (T each : part.all()) {
            for (Mark mark : marks.apply(each)) {
                Map<String, String> known = values.get(mark.key());
                if (known != null) {
                    mark.value().lines().forEach(value -> known.put(Alphabet.key(value), value));
                }
            }
        }
        List<Field> fields = new ArrayList<>();
        values.forEach((key, known) -> {
            if (known.size() > 1) {
                fields.add(new Field(key, page.say("filter." + key), List.copyOf(known.values())));
            }
        });
        return new ListFilterView(
                fields, orders(ways.sorts(), page), rest, part.all().size(), page.asset("js/list-filter.js"));
    }

    private static List<Sort> orders(Collection<String> sorts, PageContext page) {
        List<Sort> orders = new ArrayList<>(List.of(new Sort("", page.say("sort.title"), false)));
        for (String sort : sorts) {
            String key = sort.substring(0, sort.length() - 1);
            orders.add(new Sort(key, page.say("sort." + key), sort.endsWith("-")));
        }
        return orders;
    }
}
