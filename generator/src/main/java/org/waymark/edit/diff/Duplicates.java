package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Link;
import org.waymark.text.Folding;

/** Finds added records that are similar to another, by title, landing page or identifier. */
final class Duplicates {

    /** If more records name a page, it is a publisher's portal, not the page of one dataset. */
    private static final int MOST_OF_ONE_PAGE = 3;

    /** Titles are compared word by word only up to this number of records, for speed. */
    private static final int MOST_COMPARED = 200;

    /** Titles with fewer words say too little to be compared. */
    private static final int FEWEST_WORDS = 3;

    private static final double ALIKE = 0.8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Duplicates() {}

    static List<Duplicate> among(List<RecordChange> changes, Catalogue catalogue) {
        List<Duplicate> found = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            List<Entry> added = changes.stream()
                    .filter(change -> change.type() == RecordChange.Type.ADDED)
                    .map(RecordChange::entry)
                    .filter(entry -> entry.kind() == kind)
                    .toList();
            if (!added.isEmpty()) {
                among(added, catalogue.entries().getOrDefault(kind, Map.of()), found);
            }
        }
        return List.copyOf(found);
    }

    private static void among(List<Entry> added, Map<String, Entry> all, List<Duplicate> found) {
        Map<String, List<Entry>> marks = new HashMap<>();
        Map<Entry, Set<String>> words = new IdentityHashMap<>();
        if (added.size() <= MOST_COMPARED) {
            all.values().forEach(entry -> words.put(entry, words(entry.title().any())));
        }
        all.values()
                .forEach(entry -> marks(entry)
                        .keySet()
                        .forEach(mark -> marks.computeIfAbsent(mark, key -> new ArrayList<>())
                                .add(entry)));
        Set<String> done = new HashSet<>();
        for (Entry entry : added) {
            Map<String, Set<String>> reasons = new TreeMap<>();
            marks(entry).forEach((mark, reason) -> {
                List<Entry> same = marks.getOrDefault(mark, List.of());
                if (!mark.startsWith("page ") || same.size() <= MOST_OF_ONE_PAGE) {
                    same.forEach(other -> reasons.computeIfAbsent(other.slug(), key -> new LinkedHashSet<>())
                            .add(reason));
                }
            });
            if (!words.isEmpty()) {
                titles(entry, words, reasons);
            }
            done.add(entry.slug());
            reasons.forEach((slug, why) -> {
                Entry other = all.get(slug);
                if (other != null && !done.contains(slug)) {
                    found.add(new Duplicate(entry, other, List.copyOf(why)));
                }
            });
        }
    }

    /** Values that two records about the same thing would share, each with its kind. */
    private static Map<String, String> marks(Entry entry) {
        Map<String, String> marks = new LinkedHashMap<>();
        entry.title().byLanguage().values().forEach(title -> marks.put("title " + Folding.fold(title), "same title"));
        if (entry instanceof Dataset dataset) {
            Link page = dataset.landingPage();
            if (page != null) {
                marks.put("page " + address(page), "same landing page");
            }
            dataset.identifiers().forEach(id -> marks.put("id " + Folding.fold(id), "same identifier"));
        }
        return marks;
    }

    private static void titles(Entry entry, Map<Entry, Set<String>> titles, Map<String, Set<String>> reasons) {
        Set<String> own = titles.getOrDefault(entry, Set.of());
        if (own.size() < FEWEST_WORDS) {
            return;
        }
        titles.forEach((other, words) -> {
            if (other != entry && !words.equals(own) && isAlike(own, words)) {
                reasons.computeIfAbsent(other.slug(), key -> new LinkedHashSet<>())
                        .add("similar title");
            }
        });
    }

    private static boolean isAlike(Set<String> some, Set<String> others) {
        if (others.size() * ALIKE > some.size() || some.size() * ALIKE > others.size()) {
            return false;
        }
        long both = some.stream().filter(others::contains).count();
        return both >= ALIKE * (some.size() + others.size() - both);
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(Folding.fold(title));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The address without the parts that do not matter for where it leads. */
    private static String address(Link page) {
        String href = page.href().toLowerCase(Locale.ROOT);
        int fragment = href.indexOf('#');
        int scheme = href.indexOf("//");
        String bare = href.substring(scheme < 0 ? 0 : scheme + 2, fragment < 0 ? href.length() : fragment);
        String host = bare.startsWith("www.") ? bare.substring(4) : bare;
        return host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
    }
}
