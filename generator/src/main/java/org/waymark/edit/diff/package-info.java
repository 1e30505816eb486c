/** Compares two versions of a catalogue, record by record, for the person who reviews a change. */
@NullMarked
package org.waymark.edit.diff;

import org.jspecify.annotations.NullMarked;
