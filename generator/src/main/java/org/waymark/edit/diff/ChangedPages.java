package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.schema.Values;

/**
 * The pages that a change touches, apart from the home page, lists, facets, feeds and the search index, by their address
 * from the root of an edition.
 *
 * @param own the pages of the records themselves
 * @param near the pages of records that a changed record names, which show a link back to it
 * @param redirects addresses that now lead elsewhere
 * @param gone addresses at which nothing is left
 */
public record ChangedPages(List<String> own, List<String> near, List<String> redirects, List<String> gone) {

    static ChangedPages of(List<RecordChange> changes, ComparedVersion before, ComparedVersion after) {
        Set<String> own = new TreeSet<>();
        Set<String> near = new TreeSet<>();
        List<String> redirects = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (RecordChange change : changes) {
            named(change.before(), before.catalogue(), after.catalogue(), near);
            named(change.after(), after.catalogue(), after.catalogue(), near);
            if (change.after() != null) {
                own.add(change.entry().address());
            }
            Entry old = change.before();
            if (old != null && change.fate() != null) {
                switch (change.fate().outcome()) {
                    case REDIRECT -> redirects.add(old.address());
                    case GONE -> gone.add(old.address());
                    case TOMBSTONE -> own.add(old.address());
                    case STAYS, KEPT -> {}
                }
            }
        }
        before.lists().stream()
                .filter(address -> !after.lists().contains(address))
                .sorted()
                .forEach(gone::add);
        near.removeAll(own);
        return new ChangedPages(List.copyOf(own), List.copyOf(near), List.copyOf(redirects), List.copyOf(gone));
    }

    private static void named(@Nullable Entry entry, Catalogue catalogue, Catalogue after, Set<String> near) {
        if (entry != null) {
            Values.each(entry, Ref.class, (field, ref) -> {
                Entry named = catalogue.resolve(ref);
                Entry now = named == null ? null : after.entry(named.kind(), named.slug());
                if (now != null) {
                    near.add(now.address());
                }
            });
        }
    }
}
