package org.waymark.site.page.kit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Messages;

/**
 * {@code components/table.ftlh}: what is around a table that readers can sort and filter.
 *
 * @param count how many of its rows the page has
 * @param filtered whether it is long enough for a filter
 * @param more the words to show more of them with; empty if a script shows all at once
 * @param file the file that has all rows, or null
 * @param rest how the script finds the rows in the file that the page lacks; null if it lacks none
 * @param words messages for the script by key
 * @param script address of the script
 */
public record TableView(
        String count,
        boolean filtered,
        String more,
        @Nullable String file,
        @Nullable Rest rest,
        Map<String, String> words,
        String script) {

    /** How many rows the script shows at first, and how many more on demand. */
    private static final int AT_A_TIME = 100;

    /** A shorter table is read at a glance. */
    private static final int FEW = 10;

    private static final List<String> WORDS = List.of(
            "number.group", "table.of", "table.match", "table.shown", "table.more", "table.fetching", "table.fault");

    /**
     * The rows that only the file has. Its columns are those of the table, in the same order; it may have more.
     *
     * @param separator the character between its cells
     * @param columns how many columns it has
     * @param rows how many rows it has
     * @param caption the caption of the whole table
     */
    public record Rest(String separator, int columns, int rows, String caption) {}

    /** A table of which the page has all rows. */
    public static TableView of(int rows, @Nullable String file, PageContext page) {
        return of(rows, rows, file, null, page);
    }

    /** A table of which the page has the first rows; the file has the rest. */
    public static TableView of(int shown, String file, Rest rest, PageContext page) {
        return of(shown, rest.rows(), file, shown < rest.rows() ? rest : null, page);
    }

    private static TableView of(int shown, int all, @Nullable String file, @Nullable Rest rest, PageContext page) {
        Messages messages = page.messages();
        return new TableView(
                page.say("table.of", messages.number(shown), messages.number(all)),
                all > FEW,
                all > AT_A_TIME ? page.say("table.more", Math.min(AT_A_TIME, all - AT_A_TIME)) : "",
                file,
                rest,
                WORDS.stream().collect(Collectors.toMap(key -> key, messages::text, (a, b) -> a, TreeMap::new)),
                page.asset("js/table.js"));
    }
}
