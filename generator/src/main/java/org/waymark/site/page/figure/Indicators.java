package org.waymark.site.page.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waymark.model.Term;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.kit.EditionContext;

/** The indicators of a catalogue in the order in which pages show them. */
public final class Indicators {

    private Indicators() {}

    /** By their first theme, in the order of the vocabulary, then by the order that they ask for, then by title. */
    public static List<Indicator> inOrder(EditionContext edition) {
        List<String> themes = edition.catalogue().vocabulary("themes").terms().stream()
                .map(Term::id)
                .toList();
        List<Indicator> all = new ArrayList<>(edition.sorted(edition.catalogue().all(Indicator.class)));
        all.sort(Comparator.<Indicator>comparingInt(each -> place(each, themes))
                .thenComparing(each -> Objects.requireNonNullElse(each.order(), Long.MAX_VALUE)));
        return all;
    }

    private static int place(Indicator indicator, List<String> themes) {
        int at = indicator.themes().isEmpty()
                ? -1
                : themes.indexOf(indicator.themes().get(0).id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
