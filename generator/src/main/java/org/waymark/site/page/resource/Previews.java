package org.waymark.site.page.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Notation;
import org.waymark.catalogue.data.Numbers;
import org.waymark.catalogue.data.Table;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/** The rows of a dataset's own tables. */
public final class Previews {

    private static final int ROWS = 500;
    private static final int COLUMNS = 100;
    private static final int LONGEST_CELL = 120;

    /** A table of many columns has fewer rows in the page, but always these; a script fetches the rest. */
    private static final int FEWEST_ROWS = 20;

    /** Length of the markup of the cells of a table and of all tables of a page, in UTF-16 code units. */
    private static final int LONGEST_TABLE = 150_000;

    private static final int LONGEST_TABLES = 3 * LONGEST_TABLE;

    /** Length of {@code <td class="number"></td>}. */
    private static final int TAGS = 24;

    private Previews() {}

    /** The previews of a dataset's tables that can be read. */
    public static List<PreviewView> of(Dataset dataset, PageContext page) {
        List<PreviewView> views = new ArrayList<>();
        int room = LONGEST_TABLES;
        for (Resource resource : dataset.resources()) {
            String name = resource.file();
            Table table = table(resource, dataset, page);
            String href = Resources.address(resource, dataset, page);
            if (name != null
                    && href != null
                    && table != null
                    && !table.columns().isEmpty()) {
                List<List<String>> rows = rows(table, Math.min(room, LONGEST_TABLE));
                room -= length(rows);
                views.add(view("preview-" + (views.size() + 1), resource, name, href, table, rows, page));
            }
        }
        return views;
    }

    /** The table in a file of the catalogue; null if the resource is another kind of file or elsewhere. */
    static @Nullable Table table(Resource resource, Dataset dataset, PageContext page) {
        String path = dataset.pathOf(resource.file());
        return path == null ? null : page.edition().files().table(path);
    }

    private static int columns(Table table) {
        return Math.min(table.columns().size(), COLUMNS);
    }

    /** As many rows as there is room for, at least a few. */
    private static List<List<String>> rows(Table table, int room) {
        List<List<String>> rows = new ArrayList<>();
        int left = room;
        for (Table.Row row : table.rows().subList(0, Math.min(ROWS, table.rows().size()))) {
            List<String> cells = row.cells().subList(0, columns(table)).stream()
                    .map(cell -> PlainText.shorten(Words.of(cell).text(), LONGEST_CELL))
                    .toList();
            left -= length(List.of(cells));
            if (left < 0 && rows.size() >= FEWEST_ROWS) {
                break;
            }
            rows.add(cells);
        }
        return rows;
    }

    private static int length(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> TAGS + cell.length())
                .sum();
    }

    private static PreviewView view(
            String id,
            Resource resource,
            String name,
            String href,
            Table table,
            List<List<String>> rows,
            PageContext page) {
        List<PreviewView.ColumnView> heads = new ArrayList<>();
        for (int i = 0; i < columns(table); i++) {
            heads.add(column(table, i, resource, page));
        }
        int all = table.rows().size();
        TableView.Rest rest = new TableView.Rest(
                String.valueOf(table.separator()), table.columns().size(), all, caption(name, all, table, page));
        return new PreviewView(
                id,
                name,
                caption(name, rows.size(), table, page),
                notes(table, page),
                heads,
                rows,
                TableView.of(rows.size(), href, rest, page));
    }

    private static String caption(String name, int shown, Table table, PageContext page) {
        int all = table.rows().size();
        String shownRows = page.messages().number(shown);
        if (table.left() > 0) {
            return page.say("preview.some", shownRows, page.messages().number(all + table.left()), name);
        }
        return shown == all
                ? page.messages().count("preview.all", all, name)
                : page.say("preview.first", shownRows, page.messages().number(all), name);
    }

    /** What else the file has that the preview does not show, besides rows. */
    private static List<String> notes(Table table, PageContext page) {
        List<String> notes = new ArrayList<>();
        int columns = columns(table);
        int all = table.columns().size();
        if (columns < all) {
            notes.add(page.say("preview.columns", columns, all));
        }
        if (table.left() > 0) {
            notes.add(page.messages().count("table.left", table.left()));
        }
        return notes;
    }

    private static PreviewView.ColumnView column(Table table, int index, Resource resource, PageContext page) {
        String name = table.columns().get(index);
        @Nullable
        Column declared = resource.schema().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
        List<String> values = table.values(index);
        String said = declared == null ? null : declared.type();
        Notation notation = table.notations().get(index);
        String type = said != null && page.messages().has("type." + said) ? said : type(values, notation);
        long missing = values.stream().filter(Numbers::isMissing).count();
        return new PreviewView.ColumnView(
                PlainText.shorten(Words.of(name).text(), LONGEST_CELL),
                declared == null ? null : page.wordsOrNull(declared.title()),
                page.say("type." + type),
                declared == null ? null : page.wordsOrNull(declared.unit()),
                missing == 0 ? "" : page.messages().count("preview.missing", missing),
                type.equals("integer") || type.equals("number"),
                notation.name().toLowerCase(Locale.ROOT));
    }

    /** The narrowest kind that fits all values. */
    private static String type(List<String> values, Notation notation) {
        List<String> given = values.stream()
                .map(String::strip)
                .filter(v -> !Numbers.isMissing(v))
                .toList();
        if (given.isEmpty()) {
            return "string";
        }
        if (given.stream().allMatch(value -> value.matches("(1[5-9]|20)\\d\\d"))) {
            return "year";
        }
        if (given.stream().allMatch(value -> value.matches("[+-]?\\d{1,15}"))) {
            return "integer";
        }
        if (given.stream().allMatch(value -> notation.plain(value) != null)) {
            return "number";
        }
        if (given.stream().allMatch(value -> value.matches("\\d{4}-\\d\\d(-\\d\\d)?"))) {
            return "date";
        }
        return given.stream().allMatch(value -> value.matches("(?i)true|false|yes|no")) ? "boolean" : "string";
    }
}
