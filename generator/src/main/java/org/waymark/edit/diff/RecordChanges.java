package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;

/** Finds which records were added, changed, renamed and removed. */
final class RecordChanges {

    /** Every added record is compared with every removed one only up to this number of comparisons. */
    private static final long MOST_PAIRS = 250_000;

    /** At least this share of all values is equal in a record and the same record renamed. */
    private static final double ALIKE = 0.6;

    private final ComparedVersion before;
    private final ComparedVersion after;
    private final OldAddresses fates;
    private final List<RecordChange> changes = new ArrayList<>();

    private RecordChanges(ComparedVersion before, ComparedVersion after) {
        this.before = before;
        this.after = after;
        this.fates = new OldAddresses(after);
    }

    /** All changes by kind, then in the order of slugs. */
    static List<RecordChange> between(ComparedVersion before, ComparedVersion after) {
        RecordChanges found = new RecordChanges(before, after);
        Kinds.ALL.forEach(kind -> found.kind(records(before.catalogue(), kind), records(after.catalogue(), kind)));
        return found.changes.stream()
                .sorted(Comparator.comparing((RecordChange change) ->
                                Kinds.ALL.indexOf(change.entry().kind()))
                        .thenComparing(change -> change.entry().slug())
                        .thenComparing(RecordChange::type))
                .toList();
    }

    private static Map<String, Entry> records(Catalogue catalogue, Kind<?> kind) {
        return catalogue.entries().getOrDefault(kind, Map.of());
    }

    private void kind(Map<String, Entry> olds, Map<String, Entry> news) {
        List<Entry> removed = new ArrayList<>();
        olds.forEach((slug, old) -> {
            Entry now = news.get(slug);
            if (now == null) {
                removed.add(old);
            } else if (old != now) {
                compare(RecordChange.Type.CHANGED, old, now);
            }
        });
        List<Entry> added = new ArrayList<>(news.values().stream()
                .filter(now -> !olds.containsKey(now.slug()))
                .toList());
        renamed(removed, added);
        added.forEach(now -> changes.add(new RecordChange(
                RecordChange.Type.ADDED, null, now, FieldChanges.first(now, after.catalogue()), null)));
        removed.forEach(old -> {
            OldAddress fate = fates.of(old, null);
            RecordChange.Type type = fate.outcome() == OldAddress.Outcome.KEPT
                    ? RecordChange.Type.UNREADABLE
                    : RecordChange.Type.REMOVED;
            changes.add(new RecordChange(type, old, null, List.of(), fate));
        });
    }

    private void compare(RecordChange.Type type, Entry old, Entry now) {
        List<FieldChange> fields = FieldChanges.between(old, now);
        boolean moved = !old.source().file().equals(now.source().file());
        if (type == RecordChange.Type.RENAMED || moved || !fields.isEmpty()) {
            changes.add(new RecordChange(type, old, now, fields, fates.of(old, now)));
        }
    }

    private void renamed(List<Entry> removed, List<Entry> added) {
        Map<String, Entry> former = new HashMap<>();
        for (Entry now : added) {
            former.putIfAbsent(now.address(), now);
            now.formerAddresses().forEach(address -> former.putIfAbsent(address, now));
        }
        pair(removed, added, old -> former.get(old.address()));
        if ((long) removed.size() * added.size() <= MOST_PAIRS) {
            Map<Entry, Set<String>> values = new java.util.IdentityHashMap<>();
            added.forEach(now -> values.put(now, values(now)));
            pair(removed, added, old -> mostAlike(old, added, values));
        }
    }

    /** Removes matching records from both lists. */
    private void pair(
            List<Entry> removed, List<Entry> added, java.util.function.Function<Entry, @Nullable Entry> partner) {
        removed.removeIf(old -> {
            Entry now = partner.apply(old);
            if (now == null || !added.removeIf(each -> each == now)) {
                return false;
            }
            compare(RecordChange.Type.RENAMED, old, now);
            return true;
        });
    }

    private @Nullable Entry mostAlike(Entry old, List<Entry> added, Map<Entry, Set<String>> values) {
        String version = before.versions().get(old.source().file());
        Set<String> own = values(old);
        Entry best = null;
        double most = ALIKE;
        for (Entry now : added) {
            boolean same = version != null
                    && version.equals(after.versions().get(now.source().file()));
            double share = same ? 1 : share(own, values.getOrDefault(now, Set.of()));
            if (share > most || (best == null && share == most)) {
                best = now;
                most = share;
            }
        }
        return best;
    }

    private static double share(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        long all = some.size() + others.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Its values, field by field. */
    private static Set<String> values(Entry entry) {
        Set<String> values = new HashSet<>();
        RecordSchema schema = RecordSchema.of(entry.getClass());
        for (FieldSchema field : schema.fields()) {
            Object value = schema.get(entry, field);
            if (!PlainValues.isEmpty(value)) {
                values.add(field.key() + "=" + PlainValues.key(value));
            }
        }
        return values;
    }
}
