package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.Figures;
import org.waymark.catalogue.data.MapAreas;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.Charts;
import org.waymark.site.render.chart.NumberWords;

/** Describes a chart in words, and explains its shades. */
public record ChartWords(PageContext page, NumberWords numbers) {

    /**
     * The kind of chart and its extremes.
     *
     * @param figures all figures, including those that are not drawn
     * @param shown how many are drawn, in a sentence; empty if all are
     */
    public String describe(String kind, Figures figures, Captions captions, Map<String, String> names, String shown) {
        List<String> sentences = new ArrayList<>();
        sentences.add(page.say("chart.kind." + kind));
        if (!shown.isEmpty()) {
            sentences.add(shown);
        }
        for (int s = 0; s < figures.series().size(); s++) {
            String range = range(figures, s, names);
            if (!range.isEmpty()) {
                String name = captions.series().get(s);
                sentences.add(figures.series().size() == 1 ? range : name + ": " + range);
            }
        }
        return String.join(" ", sentences);
    }

    private String range(Figures figures, int series, Map<String, String> names) {
        List<Double> values = figures.series().get(series).values();
        int high = -1;
        int low = -1;
        int missing = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isNaN(value)) {
                missing++;
            } else {
                high = high < 0 || value > values.get(high) ? i : high;
                low = low < 0 || value < values.get(low) ? i : low;
            }
        }
        if (high < 0) {
            return "";
        }
        String range = page.say(
                "chart.range",
                called(figures, series, high, names),
                numbers.of(values.get(high)),
                called(figures, series, low, names),
                numbers.of(values.get(low)));
        return missing == 0 ? range : range + " " + page.messages().count("chart.without", missing);
    }

    /** The name of a category, with the number of others that have the same figure. */
    private String called(Figures figures, int series, int i, Map<String, String> names) {
        String category = figures.categories().get(i);
        String name = names.getOrDefault(category, category);
        List<Double> values = figures.series().get(series).values();
        int others = Collections.frequency(values, values.get(i)) - 1;
        return others == 0 ? name : page.messages().count("chart.others", others, name);
    }

    /** The meaning of a map's shades or of the colours of bars; empty if no key is needed. */
    List<ChartView.KeyEntry> key(String kind, Figures figures, Captions captions, @Nullable MapAreas areas) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        if (areas != null) {
            List<Double> bounds = Charts.bounds(figures);
            for (int i = 0; i + 1 < bounds.size(); i++) {
                boolean last = i + 2 == bounds.size();
                String from = numbers.of(bounds.get(i));
                String to = numbers.of(bounds.get(i + 1));
                key.add(new ChartView.KeyEntry("q" + (i + 1), page.say(last ? "chart.to" : "chart.below", from, to)));
            }
            if (areas.lacks(figures)) {
                key.add(new ChartView.KeyEntry("none", page.say("chart.missing")));
            }
        } else if (kind.equals("bar") && figures.series().size() > 1) {
            for (int i = 0; i < captions.series().size(); i++) {
                key.add(new ChartView.KeyEntry("s" + (i + 1), captions.series().get(i)));
            }
        }
        return key;
    }
}
