package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;

/**
 * A gap whose status has changed.
 *
 * @param gap the gap as it is now
 * @param before its status as it was; null for a gap that was added, or had none
 * @param after its status; null where it has none
 * @param closedBy the dataset that closed it; null where none is named
 */
public record GapChange(
        Gap gap,
        @Nullable Term before,
        @Nullable Term after,
        @Nullable Entry closedBy) {

    /** Whether it was closed by this change. */
    public boolean closed() {
        return after != null && after.id().equals("closed");
    }

    static List<GapChange> among(List<RecordChange> changes, ComparedVersion side) {
        List<GapChange> found = new ArrayList<>();
        for (RecordChange change : changes) {
            if (change.after() instanceof Gap gap) {
                Term before = change.before() instanceof Gap old ? old.status() : null;
                Term after = gap.status();
                if (!Objects.equals(id(before), id(after))) {
                    found.add(new GapChange(gap, before, after, side.catalogue().resolve(gap.closedBy())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.id();
    }
}
