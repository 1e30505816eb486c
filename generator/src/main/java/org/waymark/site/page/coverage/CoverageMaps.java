package org.waymark.site.page.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.HeatView;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.frame.Frames;

/** Themes by places and by populations: how many datasets, and whether anyone can get them. */
final class CoverageMaps {

    /** The maps of one edition, their lists and the figures of their charts. */
    static final String FOLDER = "coverage/";

    /** What themes are crossed with. */
    static final List<Facet> FACETS = List.of(Facet.PLACE, Facet.POPULATION);

    private static final int MOST_COLUMNS = 10;
    private static final Set<String> RESTRICTED = Set.of("secure", "closed", "registered");
    private static final int[] SHADES = {1, 3, 8, 20};

    private CoverageMaps() {}

    /** The themes at the top of their hierarchy, in the order of the vocabulary. */
    static List<FacetValue> themes(Graph graph) {
        return graph.values(Facet.THEME).values().stream()
                .filter(value -> value.term() != null && broader(value, graph) == null)
                .toList();
    }

    /** The values with most datasets, in the order of the vocabulary. */
    static List<FacetValue> columns(Graph graph, Facet facet) {
        List<FacetValue> all = allColumns(graph, facet);
        List<FacetValue> most = all.stream()
                .sorted(Comparator.comparingInt(
                        (FacetValue value) -> -value.datasets().size()))
                .limit(MOST_COLUMNS)
                .toList();
        return all.stream().filter(most::contains).toList();
    }

    private static List<FacetValue> allColumns(Graph graph, Facet facet) {
        return graph.values(facet).values().stream()
                .filter(value -> value.term() != null && !value.datasets().isEmpty())
                .toList();
    }

    /** The value that this one is part of; null if there is none. */
    private static @Nullable FacetValue broader(FacetValue value, Graph graph) {
        Term term = value.term();
        Term wider = term == null
                ? null
                : graph.catalogue().vocabulary(term.vocabulary()).broader(term);
        return wider == null ? null : graph.value(value.facet(), wider.id());
    }

    /** The datasets on a theme that have a value. */
    static List<Dataset> both(FacetValue theme, FacetValue value) {
        Set<Dataset> wanted = new HashSet<>(value.datasets());
        return theme.datasets().stream().filter(wanted::contains).toList();
    }

    /** Address of the list of these datasets. */
    static String address(FacetValue theme, FacetValue value) {
        return FOLDER + theme.key() + "/" + value.facet().path() + "/" + value.key() + ".html";
    }

    /** A map of the values with most datasets. */
    static HeatView view(Facet facet, PageContext page) {
        return view(facet, columns(page.edition().graph(), facet), page);
    }

    private static HeatView view(Facet facet, List<FacetValue> columns, PageContext page) {
        Graph graph = page.edition().graph();
        int all = allColumns(graph, facet).size();
        List<HeatView.HeatRow> rows = new ArrayList<>();
        for (FacetValue theme : themes(graph)) {
            List<HeatView.HeatCell> cells = new ArrayList<>();
            columns.forEach(value -> cells.add(cell(theme, value, page)));
            rows.add(new HeatView.HeatRow(link(theme, page), cells, unsaid(theme, facet, page)));
        }
        return new HeatView(
                facet.path(),
                page.say("coverage.map." + facet.path()),
                key(rows, page),
                page.say("coverage.by.themes"),
                columns.stream().map(value -> link(value, page)).toList(),
                rows,
                columns.size() == all
                        ? ""
                        : page.say(
                                "chart.shown",
                                page.messages().number(columns.size()),
                                page.messages().number(all)),
                page.href(file(facet)));
    }

    /** Address of the figures of a map in an edition. */
    static String file(Facet facet) {
        return FOLDER + "by-" + facet.path() + ".csv";
    }

    /** All columns as a table with a row for each cell; its figure is empty if none can be given. */
    static List<List<String>> table(Facet facet, PageContext page) {
        HeatView map = view(facet, allColumns(page.edition().graph(), facet), page);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                page.say("coverage.by.themes"),
                page.say("coverage.column." + map.key()),
                page.say("nav.datasets"),
                page.say("coverage.column.state")));
        for (HeatView.HeatRow row : map.rows()) {
            for (int i = 0; i < map.columns().size(); i++) {
                HeatView.HeatCell cell = row.cells().get(i);
                rows.add(List.of(
                        row.theme().label().text(),
                        map.columns().get(i).label().text(),
                        cell.count() < 0 ? "" : Integer.toString(cell.count()),
                        cell.words()));
            }
        }
        return rows;
    }

    /** What the shades and patterns mean: all shades, and the patterns that occur. */
    private static List<ChartView.KeyEntry> key(List<HeatView.HeatRow> rows, PageContext page) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        for (int i = 0; i < SHADES.length; i++) {
            boolean last = i + 1 == SHADES.length;
            key.add(new ChartView.KeyEntry(
                    "h" + (i + 1),
                    last
                            ? page.say("coverage.key.from", SHADES[i])
                            : page.say("chart.to", SHADES[i], SHADES[i + 1] - 1)));
        }
        for (String state : List.of("restricted", "none", "unknown", "inapplicable")) {
            if (rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.is(state))) {
                key.add(new ChartView.KeyEntry(state, page.say("coverage.key." + state)));
            }
        }
        return key;
    }

    /** Whether a theme applies to a value, according to its own term or a broader one. */
    static boolean applies(FacetValue theme, FacetValue value, Graph graph) {
        Term term = theme.term();
        List<String> not = term == null ? List.of() : term.notApplicableTo();
        if (not.contains(value.facet().path())) {
            return false;
        }
        for (FacetValue each = value; each != null; each = broader(each, graph)) {
            if (not.contains(each.key())) {
                return false;
            }
        }
        return true;
    }

    private static LinkView link(FacetValue value, PageContext page) {
        return LinkView.internal(page.words(value.label()), page.href(value.address()));
    }

    private static HeatView.HeatCell cell(FacetValue theme, FacetValue value, PageContext page) {
        List<Dataset> found = both(theme, value);
        String names = page.words(theme.label()).text() + ", "
                + page.words(value.label()).text();
        if (found.isEmpty()) {
            return empty(theme, value, names, page);
        }
        int size = found.size();
        String shade = "h1";
        for (int i = 0; i < SHADES.length; i++) {
            shade = size >= SHADES[i] ? "h" + (i + 1) : shade;
        }
        String state = state(found);
        return new HeatView.HeatCell(
                state.isEmpty() ? shade : shade + " " + state,
                size,
                page.messages().number(size),
                state.isEmpty() ? "" : page.say("coverage.cell.some-" + state),
                names,
                page.href(address(theme, value)));
    }

    /** The access to these datasets together: restricted, unknown, or neither. */
    private static String state(List<Dataset> found) {
        if (found.stream().allMatch(dataset -> RESTRICTED.contains(level(dataset)))) {
            return "restricted";
        }
        return found.stream().allMatch(dataset -> level(dataset).equals("unknown")) ? "unknown" : "";
    }

    /**
     * A cell without datasets leads to a report of the gap. If no record on the theme says what it covers, nobody knows
     * whether there is none.
     */
    private static HeatView.HeatCell empty(FacetValue theme, FacetValue value, String names, PageContext page) {
        if (!applies(theme, value, page.edition().graph())) {
            return new HeatView.HeatCell("inapplicable", -1, "", page.say("coverage.cell.inapplicable"), names, null);
        }
        String report = page.href(Frames.proposeAddress(Kind.of(Gap.class))) + "?themes=" + theme.key() + "&"
                + value.facet().path() + "=" + value.key();
        int size = theme.datasets().size();
        return size > 0 && unsaid(theme, value.facet()) == size
                ? new HeatView.HeatCell("unknown", -1, "?", page.say("coverage.cell.unknown"), names, report)
                : new HeatView.HeatCell(
                        "none", 0, page.messages().number(0), page.say("coverage.cell.none"), names, report);
    }

    /** How many datasets on a theme do not say which places or people they cover. */
    private static int unsaid(FacetValue theme, Facet facet) {
        return (int) theme.datasets().stream()
                .filter(dataset -> (facet == Facet.PLACE ? dataset.places() : dataset.populations()).isEmpty())
                .count();
    }

    private static String unsaid(FacetValue theme, Facet facet, PageContext page) {
        int count = unsaid(theme, facet);
        return count == 0 ? "" : page.messages().count("coverage.unsaid", count);
    }

    private static String level(Dataset dataset) {
        Access access = dataset.access();
        Term level = access == null ? null : access.level();
        return level == null || !level.known() ? "unknown" : level.id();
    }
}
