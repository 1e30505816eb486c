package org.waymark.edit.diff;

import java.util.List;
import org.waymark.model.Entry;

/**
 * Two records that may be about the same thing.
 *
 * @param added the one that was added
 * @param other the similar one
 * @param reasons what they have in common, in a few words each
 */
public record Duplicate(Entry added, Entry other, List<String> reasons) {}
