package org.waymark.edit.diff;

import java.util.List;

/**
 * A changed term of a vocabulary.
 *
 * @param vocabulary the vocabulary's name
 * @param id the term's
 * @param label its label, or the old one if it was removed
 * @param type added, changed or removed
 * @param fields what differs in it; empty unless it was changed
 * @param records how many records have it now, or had it if it was removed
 * @param lost addresses of its lists that no longer exist
 */
public record TermChange(
        String vocabulary,
        String id,
        String label,
        RecordChange.Type type,
        List<FieldChange> fields,
        int records,
        List<String> lost) {}
