package org.waymark.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read, each record once.
 *
 * @param site what {@code site.yaml} says
 * @param vocabularies by name
 * @param entries the records by kind and slug, sorted by slug; each kind that was read has a map, even if it is empty
 * @param tombstones records that were removed
 * @param synonyms the catalogue's own; those that come with the program are not among them
 * @param lists records without pages of their own, by type, each type from a file that is a list of them
 * @param references finds the record that a reference means
 */
public record Catalogue(
        Site site,
        Map<String, Vocabulary> vocabularies,
        Map<Kind<?>, Map<String, Entry>> entries,
        List<Tombstone> tombstones,
        List<Synonym> synonyms,
        Map<Class<?>, List<?>> lists,
        References references) {

    /** A catalogue whose references are found among its own entries. */
    public static Catalogue of(
            Site site,
            Map<String, Vocabulary> vocabularies,
            Map<Kind<?>, Map<String, Entry>> entries,
            List<Tombstone> tombstones,
            List<Synonym> synonyms,
            Map<Class<?>, List<?>> lists) {
        return new Catalogue(site, vocabularies, entries, tombstones, synonyms, lists, new References(entries));
    }

    /** A catalogue without other lists. */
    public static Catalogue of(
            Site site,
            Map<String, Vocabulary> vocabularies,
            Map<Kind<?>, Map<String, Entry>> entries,
            List<Tombstone> tombstones,
            List<Synonym> synonyms) {
        return of(site, vocabularies, entries, tombstones, synonyms, Map.of());
    }

    /** The same records under another site's settings. */
    public Catalogue of(Site other) {
        return new Catalogue(other, vocabularies, entries, tombstones, synonyms, lists, references);
    }

    /** The record that this reference means, or null when there is none. */
    public @Nullable Entry resolve(@Nullable Ref ref) {
        return ref == null ? null : references.resolve(ref).orElse(null);
    }

    /** The vocabulary of this name; an empty one where there is no such file. */
    public Vocabulary vocabulary(String name) {
        Vocabulary found = vocabularies.get(name);
        return found != null ? found : new Vocabulary(name, null, List.of());
    }

    /** The record of this kind with exactly this slug, or null. */
    public <E extends Entry> @Nullable E entry(Kind<E> kind, String slug) {
        return kind.type().cast(entries.getOrDefault(kind, Map.of()).get(slug));
    }

    /** The records of this type from a list, in the order of their file. */
    @SuppressWarnings("unchecked") // the loader files every record under its own type
    public <R> List<R> listed(Class<R> type) {
        return (List<R>) lists.getOrDefault(type, List.of());
    }

    /** All records of all kinds. */
    public Stream<Entry> all() {
        return entries.values().stream().flatMap(kind -> kind.values().stream());
    }

    /** All records of this kind, by slug. */
    @SuppressWarnings("unchecked") // the loader files every record under its own kind
    public <E extends Entry> Collection<E> all(Class<E> type) {
        return (Collection<E>) entries.getOrDefault(Kind.of(type), Map.of()).values();
    }
}
