package org.waymark.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.text.Folding;

/**
 * Finds the record that a {@link Ref} means: by slug, else by an old slug, else by title or alternate name where only
 * one record of that kind has it.
 */
public final class References {

    private final Map<Kind<?>, Map<String, Entry>> bySlug;
    private final Map<Kind<?>, Map<String, Entry>> byName = new ConcurrentHashMap<>();

    /** @param entries the records by kind and slug */
    public References(Map<Kind<?>, Map<String, Entry>> entries) {
        this.bySlug = entries;
    }

    private static Map<String, Entry> names(Collection<Entry> records) {
        Map<String, Entry> names = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Entry entry : records) {
            entry.aliases().forEach(alias -> names.putIfAbsent(Folding.fold(alias), entry));
        }
        for (Entry entry : records) {
            for (String title : titles(entry)) {
                Entry other = names.putIfAbsent(Folding.fold(title), entry);
                if (other != null && other != entry) {
                    ambiguous.add(Folding.fold(title));
                }
            }
        }
        names.keySet().removeAll(ambiguous);
        return names;
    }

    private static List<String> titles(Entry entry) {
        List<String> titles = new ArrayList<>(entry.title().byLanguage().values());
        titles.addAll(entry.otherNames());
        return titles;
    }

    /** The record that is meant, or empty when there is none. */
    public Optional<Entry> resolve(Ref ref) {
        Entry exact = bySlug.getOrDefault(ref.kind(), Map.of()).get(ref.target());
        if (exact != null) {
            return Optional.of(exact);
        }
        Map<String, Entry> names = byName.computeIfAbsent(
                ref.kind(), kind -> names(bySlug.getOrDefault(kind, Map.of()).values()));
        return Optional.ofNullable(names.get(Folding.fold(ref.target())));
    }

    /** Everything of this kind that a reference could name, for suggestions. */
    public List<String> suggestions(Kind<?> kind) {
        List<String> all = new ArrayList<>();
        for (Entry entry : bySlug.getOrDefault(kind, Map.of()).values()) {
            all.add(entry.slug());
            all.addAll(entry.title().byLanguage().values());
        }
        return all;
    }
}
