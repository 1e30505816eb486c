/**
 * What a catalogue holds: immutable records, one type a file. The components of a record, with their annotations, are
 * the one definition of its fields: reading, checking, the field reference, JSON Schema and {@code waymark new} all
 * follow from them.
 */
@NullMarked
package org.waymark.model;

import org.jspecify.annotations.NullMarked;
