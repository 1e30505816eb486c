/**
 * Draws the picture that represents a page where it is shared, with letters from outlines that come with the program.
 *
 * <p>The same catalogue gives the same bytes on every machine.
 */
@NullMarked
package org.waymark.site.render.card;

import org.jspecify.annotations.NullMarked;
