/** Checks a catalogue: what to read, on which day, and which addresses the site needs. */
@NullMarked
package org.waymark.task.check;

import org.jspecify.annotations.NullMarked;
