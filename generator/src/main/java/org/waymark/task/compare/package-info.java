/** Compares two commits of a catalogue. */
@NullMarked
package org.waymark.task.compare;

import org.jspecify.annotations.NullMarked;
