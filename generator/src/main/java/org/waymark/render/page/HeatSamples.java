package org.waymark.render.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.render.view.ChartView;
import org.waymark.render.view.CoverageView;
import org.waymark.render.view.LinkView;

/** A heat map with a cell in each state for {@link PatternsPage}. All of it is made up. */
final class HeatSamples {

    private static final String HERE = "#heat";

    /** Each state: its style, what stands in its cell, and what it means. */
    private static final List<List<String>> STATES = List.of(
            List.of("h1", "2", "few"),
            List.of("h2", "5", "more"),
            List.of("h3", "12", "many"),
            List.of("h4", "40", "most"),
            List.of("h2 restricted", "4", "restricted"),
            List.of("h1 unknown", "1", "access not known"),
            List.of("none", "0", "none"),
            List.of("unknown", "?", "not known"),
            List.of("inapplicable", "", "not applicable"));

    static final CoverageView.HeatView HEAT = heat();

    private HeatSamples() {}

    private static CoverageView.HeatView heat() {
        List<ChartView.KeyEntry> legend = new ArrayList<>();
        List<LinkView> columns = new ArrayList<>();
        List<CoverageView.HeatCell> cells = new ArrayList<>();
        for (List<String> state : STATES) {
            String style = state.get(0);
            legend.add(new ChartView.KeyEntry(style, state.get(2)));
            columns.add(FactSamples.name(state.get(2)));
            // What nothing lies behind is no link.
            boolean link = style.startsWith("h");
            cells.add(new CoverageView.HeatCell(
                    style, 0, state.get(1), link ? "" : state.get(2), "Samples, " + state.get(2), link ? HERE : null));
        }
        return new CoverageView.HeatView(
                "samples",
                "A cell in each state",
                legend,
                columns,
                List.of(new CoverageView.HeatRow(FactSamples.link("Samples"), cells)),
                "9 of 40 shown.",
                HERE);
    }
}
