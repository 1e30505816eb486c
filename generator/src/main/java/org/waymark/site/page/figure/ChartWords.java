package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.data.Figures;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.chart.Captions;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.series.ClassBreaks;

/** Describes a chart in words, and explains its shades. */
public record ChartWords(PageContext page) {

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
            String range = range(figures, s, captions.values(), names);
            if (!range.isEmpty()) {
                String name = captions.series().get(s);
                sentences.add(figures.series().size() == 1 ? range : name + ": " + range);
            }
        }
        return String.join(" ", sentences);
    }

    private String range(Figures figures, int series, ValueWords words, Map<String, String> names) {
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
                words.of(values.get(high)),
                called(figures, series, low, names),
                words.of(values.get(low)));
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

    /** The meaning of a map's shades; the first and the last are open. */
    List<ChartView.KeyEntry> key(ClassBreaks classes, ValueWords words, boolean lacking) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        for (int i = 0; i < classes.count(); i++) {
            key.add(new ChartView.KeyEntry("q" + classes.shade(i), range(classes, i, words)));
        }
        if (lacking) {
            key.add(new ChartView.KeyEntry("none", page.say("chart.missing")));
        }
        return key;
    }

    /** The figures of a class in words: the first and the last are open. */
    public String range(ClassBreaks classes, int each, ValueWords words) {
        List<Double> bounds = classes.bounds();
        if (bounds.isEmpty()) {
            return page.say("map.all");
        }
        if (each == 0) {
            return page.say("map.under", words.round(bounds.get(0)));
        }
        return each == bounds.size()
                ? page.say("map.from", words.round(bounds.get(each - 1)))
                : page.say("chart.below", words.round(bounds.get(each - 1)), words.round(bounds.get(each)));
    }

    /** The meaning of the colours of bars; empty if no key is needed. */
    List<ChartView.KeyEntry> key(String kind, Figures figures, Captions captions) {
        List<ChartView.KeyEntry> key = new ArrayList<>();
        if (kind.equals("bar") && figures.series().size() > 1) {
            for (int i = 0; i < captions.series().size(); i++) {
                key.add(new ChartView.KeyEntry("s" + (i + 1), captions.series().get(i)));
            }
        }
        return key;
    }
}
