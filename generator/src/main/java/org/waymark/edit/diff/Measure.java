package org.waymark.edit.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.catalogue.enrich.Coverage;
import org.waymark.catalogue.enrich.QualityCheck;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;

/**
 * A number before and after.
 *
 * @param name the property counted by; empty for a quality check
 * @param label what was counted
 * @param before how many there were
 * @param after how many there are
 */
public record Measure(String name, String label, int before, int after) {

    /** How many datasets pass each quality check, in the order of the checks. */
    static List<Measure> quality(Catalogue before, Catalogue after) {
        List<Measure> found = new ArrayList<>();
        for (QualityCheck check : QualityCheck.values()) {
            found.add(new Measure("", check.words(), passes(check, before), passes(check, after)));
        }
        return List.copyOf(found);
    }

    private static int passes(QualityCheck check, Catalogue catalogue) {
        int passes = 0;
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            passes += check.of(dataset) == QualityCheck.State.YES ? 1 : 0;
        }
        return passes;
    }

    /** The counts that have changed. */
    static List<Measure> coverage(Catalogue before, Catalogue after, LocalDate asOf) {
        List<Coverage.Count> olds = Coverage.of(before, asOf);
        List<Coverage.Count> news = Coverage.of(after, asOf);
        List<Measure> found = new ArrayList<>();
        for (int i = 0; i < news.size(); i++) {
            Map<String, Integer> old = olds.get(i).counts();
            Map<String, Integer> now = news.get(i).counts();
            Set<String> labels = new TreeSet<>(old.keySet());
            labels.addAll(now.keySet());
            for (String label : labels) {
                Measure measure =
                        new Measure(news.get(i).name(), label, old.getOrDefault(label, 0), now.getOrDefault(label, 0));
                if (measure.before() != measure.after()) {
                    found.add(measure);
                }
            }
        }
        return List.copyOf(found);
    }
}
