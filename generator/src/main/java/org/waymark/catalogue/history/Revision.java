package org.waymark.catalogue.history;

import java.time.LocalDate;
import java.util.List;
import org.waymark.model.Entry;

/**
 * What happened to a record on a day.
 *
 * @param entry the record as it is now
 * @param day the day
 * @param added whether the record was added on that day
 * @param changes the fields that changed, in the order of the schema; empty if it was added
 */
public record Revision(Entry entry, LocalDate day, boolean added, List<ValueChange> changes) {}
