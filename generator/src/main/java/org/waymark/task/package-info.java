/** The tasks of the program, a class for each: check, draft, correct, fix, import, check links, start a catalogue. */
@NullMarked
package org.waymark.task;

import org.jspecify.annotations.NullMarked;
