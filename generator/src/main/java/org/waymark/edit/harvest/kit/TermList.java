package org.waymark.edit.harvest.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.edit.harvest.clean.Slugs;

/** The terms of a vocabulary that the source implies, such as its categories; filled in a fixed order. */
public final class TermList {

    private final String title;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> aliases = new LinkedHashMap<>();
    private final Map<String, String> byFold = new LinkedHashMap<>();
    private final Slugs slugs = new Slugs();

    /** @param title what readers see as the vocabulary's name */
    public TermList(String title) {
        this.title = title;
    }

    /** The id of the term with this label; a new one where no label has been like it. */
    public String id(String label) {
        String fold = fold(label);
        String known = byFold.get(fold);
        if (known == null) {
            known = slugs.claim(label);
            byFold.put(fold, known);
            labels.put(known, label);
        } else if (!label.equals(labels.get(known))) {
            aliases.computeIfAbsent(known, id -> new TreeSet<>()).add(label);
        }
        return known;
    }

    /** The label of the term with this id; the id itself where there is no such term. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    /** Labels that differ only in case, punctuation or a joining word are the same term. */
    public static String fold(String label) {
        return ("-" + Slugs.of(label) + "-").replace("-and-", "-").replace("-the-", "-");
    }

    /** Whether there is no term. */
    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The vocabulary as it is written. */
    public Map<String, Object> document() {
        List<Map<String, Object>> terms = new ArrayList<>();
        labels.forEach((id, label) -> {
            Map<String, Object> term = new LinkedHashMap<>();
            term.put("id", id);
            term.put("label", label);
            if (aliases.containsKey(id)) {
                term.put("aliases", List.copyOf(aliases.get(id)));
            }
            terms.add(term);
        });
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("title", title);
        document.put("terms", terms);
        return document;
    }
}
