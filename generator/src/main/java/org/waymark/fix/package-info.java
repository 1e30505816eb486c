/**
 * Changes the text of a catalogue's files by small edits, so that comments and layout stay: {@link org.waymark.fix.Fixer} fixes
 * what can be fixed safely, {@link org.waymark.fix.FieldEdit} writes one value.
 *
 * <p>Uses the nodes of SnakeYAML, since an edit needs to know where a value ends and how it is quoted. Vocabularies and readers
 * of dates come from the caller, so that this package needs no stage of a build.
 */
@NullMarked
package org.waymark.fix;

import org.jspecify.annotations.NullMarked;
