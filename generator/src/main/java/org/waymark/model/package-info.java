/**
 * What a catalogue holds, whatever its kinds: entries, references, terms, and the annotations that describe a record.
 *
 * <p>The components of a record, with their annotations, are the one definition of its fields: reading, checks,
 * search, the field reference, JSON Schema and {@code waymark new} all follow from them.
 */
@NullMarked
package org.waymark.model;

import org.jspecify.annotations.NullMarked;
