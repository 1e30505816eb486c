package org.waymark.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.Dataset;
import org.waymark.model.Facet;
import org.waymark.model.FacetValue;
import org.waymark.model.Graph;
import org.waymark.model.Term;
import org.waymark.render.view.CoverageView;
import org.waymark.render.view.LinkView;

/** Themes by places and by populations: how many datasets, and whether anyone can have them. */
final class CoverageMaps {

    private static final int MOST_COLUMNS = 10;
    private static final Set<String> RESTRICTED = Set.of("secure", "closed", "registered");
    private static final int[] SHADES = {1, 3, 8, 20};

    private CoverageMaps() {}

    /** The themes at the top of their hierarchy, in the order of the vocabulary. */
    static List<FacetValue> themes(Graph graph) {
        return graph.values(Facet.THEME).values().stream()
                .filter(value -> value.term() != null && broader(value) == null)
                .toList();
    }

    /** The values that most datasets have, in the order of the vocabulary. */
    static List<FacetValue> columns(Graph graph, Facet facet) {
        List<FacetValue> all = new ArrayList<>(graph.values(facet).values());
        List<FacetValue> most = all.stream()
                .filter(value -> value.term() != null && !value.datasets().isEmpty())
                .sorted(Comparator.comparingInt(
                        (FacetValue value) -> -value.datasets().size()))
                .limit(MOST_COLUMNS)
                .toList();
        return all.stream().filter(most::contains).toList();
    }

    private static @Nullable String broader(FacetValue value) {
        Term term = value.term();
        return term == null ? null : term.broader();
    }

    /** The datasets on a theme that have a value. */
    static List<Dataset> both(FacetValue theme, FacetValue value) {
        Set<Dataset> wanted = new HashSet<>(value.datasets());
        return theme.datasets().stream().filter(wanted::contains).toList();
    }

    /** Address of the list of those. */
    static String address(FacetValue theme, FacetValue value) {
        return "coverage/" + theme.key() + "/" + value.facet().path() + "/" + value.key() + ".html";
    }

    static CoverageView.HeatView view(Facet facet, PageContext page) {
        Graph graph = page.edition().graph();
        List<FacetValue> columns = columns(graph, facet);
        List<CoverageView.HeatRow> rows = new ArrayList<>();
        for (FacetValue theme : themes(graph)) {
            List<CoverageView.HeatCell> cells = new ArrayList<>();
            columns.forEach(value -> cells.add(cell(theme, value, page)));
            rows.add(new CoverageView.HeatRow(link(theme, page), cells));
        }
        return new CoverageView.HeatView(
                facet.path(),
                page.say("coverage.map." + facet.path()),
                columns.stream().map(value -> link(value, page)).toList(),
                rows);
    }

    private static LinkView link(FacetValue value, PageContext page) {
        return LinkView.internal(page.words(value.label()), page.href(value.address()));
    }

    private static CoverageView.HeatCell cell(FacetValue theme, FacetValue value, PageContext page) {
        List<Dataset> found = both(theme, value);
        String names = page.words(theme.label()).text() + ", "
                + page.words(value.label()).text();
        if (found.isEmpty()) {
            boolean unsaid = theme.datasets().stream()
                    .anyMatch(dataset ->
                            (value.facet() == Facet.PLACE ? dataset.places() : dataset.populations()).isEmpty());
            String state = unsaid ? "unknown" : "none";
            return new CoverageView.HeatCell(state, page.say("coverage.cell." + state), names, null);
        }
        String href = page.href(address(theme, value));
        int size = found.size();
        boolean restricted = found.stream().allMatch(dataset -> RESTRICTED.contains(level(dataset)));
        boolean unknown = found.stream().allMatch(dataset -> level(dataset).equals("unknown"));
        String shade = "h1";
        for (int i = 0; i < SHADES.length; i++) {
            shade = size >= SHADES[i] ? "h" + (i + 1) : shade;
        }
        if (restricted || unknown) {
            String state = restricted ? "restricted" : "unknown";
            return new CoverageView.HeatCell(
                    shade + " " + state, page.say("coverage.cell.some-" + state, size), names, href);
        }
        return new CoverageView.HeatCell(shade, page.messages().number(size), names, href);
    }

    private static String level(Dataset dataset) {
        Access access = dataset.access();
        Term level = access == null ? null : access.level();
        return level == null ? "unknown" : level.id();
    }
}
