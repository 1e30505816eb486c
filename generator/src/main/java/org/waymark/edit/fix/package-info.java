/**
 * Corrects what is safe to correct in the files of a catalogue, by small edits of their text, so that comments and
 * layout stay.
 */
@NullMarked
package org.waymark.edit.fix;

import org.jspecify.annotations.NullMarked;
