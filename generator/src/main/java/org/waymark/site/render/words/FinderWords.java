package org.waymark.site.render.words;

import java.util.Map;
import java.util.TreeMap;

/** The messages of the finder in the browser, by key: its own, and those for computed answers. */
public final class FinderWords {

    private FinderWords() {}

    /** The messages of the finder's page. */
    public static Map<String, String> of(Messages messages) {
        Map<String, String> words = new TreeMap<>();
        for (String prefix : new String[] {"finder.", "answer.", "shortfall.", "wanted.access", "list.", "month."}) {
            words.putAll(messages.beginningWith(prefix));
        }
        for (String key : new String[] {
            "number.group",
            "date.day",
            "date.month",
            "nearest.dataset",
            "nearest.falls-short",
            "search.fault.offline",
            "search.fault.missing",
            "search.fault.damaged"
        }) {
            words.put(key, messages.text(key));
        }
        return words;
    }
}
