package org.waymark.site.page.resource;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Notation;
import org.waymark.catalogue.data.Numbers;
import org.waymark.catalogue.data.Table;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;
import org.waymark.text.PlainText;

/** The first rows of a dataset's own tables. */
public final class Previews {

    private static final int ROWS = 20;
    private static final int COLUMNS = 30;
    private static final int LONGEST_CELL = 120;

    private Previews() {}

    /** The previews of a dataset's tables that can be read. */
    public static List<PreviewView> of(Dataset dataset, PageContext page) {
        List<PreviewView> views = new ArrayList<>();
        for (Resource resource : dataset.resources()) {
            String name = resource.file();
            Table table = table(resource, dataset, page);
            if (name != null && table != null && !table.columns().isEmpty()) {
                views.add(view(resource, name, table, views.size() + 1, page));
            }
        }
        return views;
    }

    /** The table in a file of the catalogue; null if the resource is another kind of file or elsewhere. */
    static @Nullable Table table(Resource resource, Dataset dataset, PageContext page) {
        String name = resource.file();
        String path = name == null ? null : dataset.pathOf(name);
        return path == null ? null : page.edition().files().table(path);
    }

    private static PreviewView view(Resource resource, String name, Table table, int number, PageContext page) {
        int columns = Math.min(table.columns().size(), COLUMNS);
        List<PreviewView.ColumnView> heads = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            heads.add(column(table, i, resource, page));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : table.rows().subList(0, Math.min(ROWS, table.rows().size()))) {
            rows.add(row.cells().subList(0, columns).stream()
                    .map(cell -> PlainText.shorten(Words.of(cell).text(), LONGEST_CELL))
                    .toList());
        }
        return new PreviewView(
                "preview-" + number, caption(name, rows.size(), table, page), notes(table, columns, page), heads, rows);
    }

    private static String caption(String name, int shown, Table table, PageContext page) {
        int all = table.rows().size();
        if (table.left() > 0) {
            return page.say("preview.some", shown, page.messages().number(all + table.left()), name);
        }
        return all <= ROWS
                ? page.messages().count("preview.all", all, name)
                : page.say("preview.first", shown, page.messages().number(all), name);
    }

    /** What else the file has that the preview does not show, besides rows. */
    private static List<String> notes(Table table, int columns, PageContext page) {
        List<String> notes = new ArrayList<>();
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
        String type = said != null && page.messages().has("type." + said)
                ? said
                : type(values, table.notations().get(index));
        long missing = values.stream().filter(Numbers::isMissing).count();
        return new PreviewView.ColumnView(
                PlainText.shorten(Words.of(name).text(), LONGEST_CELL),
                declared == null ? null : page.wordsOrNull(declared.title()),
                page.say("type." + type),
                declared == null ? null : page.wordsOrNull(declared.unit()),
                missing == 0 ? "" : page.messages().count("preview.missing", missing),
                type.equals("integer") || type.equals("number"));
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
