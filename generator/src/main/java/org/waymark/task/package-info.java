/** What can be asked for, one class a task: check, draft, correct, fix, import, check links, start a catalogue. */
@NullMarked
package org.waymark.task;

import org.jspecify.annotations.NullMarked;
