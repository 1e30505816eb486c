package org.waymark.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page before and after a change.
 *
 * @param address its address from the root of an edition; the new one if it changed
 * @param before null if there was no such page
 * @param after null if the page no longer exists
 */
public record ComparedPage(
        String address,
        @Nullable PagePreview before,
        @Nullable PagePreview after) {

    /**
     * A line of the page before and after.
     *
     * @param label its label
     * @param before null if the page did not have the line
     * @param after null if it no longer has the line
     */
    public record ComparedFact(
            String label, @Nullable String before, @Nullable String after) {

        /** Whether its value changed. */
        public boolean changed() {
            return !Objects.equals(before, after);
        }
    }

    /** Its heading; the new one if it changed. */
    public String title() {
        PagePreview page = after == null ? before : after;
        return page == null ? "" : page.title();
    }

    /** The facts of both pages in the order of the new page; removed ones come last. */
    public List<ComparedFact> facts() {
        Map<String, String> was = byLabel(before);
        Map<String, String> is = byLabel(after);
        Map<String, ComparedFact> facts = new LinkedHashMap<>();
        is.forEach((label, value) -> facts.put(label, new ComparedFact(label, was.get(label), value)));
        was.forEach((label, value) -> facts.putIfAbsent(label, new ComparedFact(label, value, null)));
        return List.copyOf(facts.values());
    }

    private static Map<String, String> byLabel(@Nullable PagePreview page) {
        Map<String, String> values = new LinkedHashMap<>();
        if (page != null) {
            page.facts().forEach(fact -> values.merge(fact.label(), fact.value(), (one, other) -> one + "; " + other));
        }
        return values;
    }
}
