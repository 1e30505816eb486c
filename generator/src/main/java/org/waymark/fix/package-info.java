/**
 * Mends what is safe in the files of a catalogue, by small edits of their text, so that comments and layout stay.
 *
 * <p>No stage of a build; {@code pipeline} hands it what it needs of the stages. SnakeYAML is used here directly, as
 * edits need to know where a value ends and how it is quoted.
 */
@NullMarked
package org.waymark.fix;

import org.jspecify.annotations.NullMarked;
