package org.waymark.edit.diff;

import java.util.List;

/**
 * A term of a vocabulary that is not what it was.
 *
 * @param vocabulary the vocabulary's name
 * @param id the term's
 * @param label what readers see: as it is, or as it was where it was removed
 * @param type what became of it: added, changed or removed
 * @param fields what differs in it; empty unless it was changed
 * @param records how many records have it: now, or before where it was removed
 * @param lost addresses of its lists at which nothing is left
 */
public record TermChange(
        String vocabulary,
        String id,
        String label,
        RecordChange.Type type,
        List<FieldChange> fields,
        int records,
        List<String> lost) {}
