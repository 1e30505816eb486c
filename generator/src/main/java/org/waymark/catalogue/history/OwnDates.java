package org.waymark.catalogue.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.record.Milestone;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;

/**
 * What records themselves say: when data was published and updated, the steps of a gap, the date of a post. A year or a
 * month counts as its first day.
 *
 * @param asOf the day that counts as today; later days have not come yet
 */
public record OwnDates(LocalDate asOf) implements History {

    private static final Set<String> DATES =
            Set.of("dct:issued", "dct:modified", "schema:datePublished", "schema:dateModified");

    @Override
    public List<Revision> of(Entry entry) {
        NavigableMap<LocalDate, List<ValueChange>> days = new TreeMap<>(Comparator.reverseOrder());
        RecordSchema schema = RecordSchema.of(entry.getClass());
        for (FieldSchema field : schema.fields()) {
            for (Object value : schema.all(entry, field)) {
                PartialDate date = date(field, value);
                if (date != null && !date.first().isAfter(asOf)) {
                    days.computeIfAbsent(date.first(), day -> new ArrayList<>())
                            .add(new ValueChange(field, List.of(), List.of(value)));
                }
            }
        }
        List<Revision> found = new ArrayList<>();
        days.forEach((day, changes) -> found.add(revision(entry, day, changes)));
        return List.copyOf(found.subList(0, Math.min(found.size(), MOST_PER_RECORD)));
    }

    /** The date of a post says when it appeared; that of data does not say when its record did. */
    private static Revision revision(Entry entry, LocalDate day, List<ValueChange> changes) {
        boolean added = changes.stream().anyMatch(change -> change.field().iri().equals("schema:datePublished"));
        return new Revision(entry, day, added, added ? List.of() : List.copyOf(changes));
    }

    private static @Nullable PartialDate date(FieldSchema field, Object value) {
        if (value instanceof PartialDate date) {
            return DATES.contains(field.iri()) ? date : null;
        }
        return value instanceof Milestone step ? step.date() : null;
    }
}
