/**
 * Draws the picture that represents a page when it is shared, with built-in outlines of letters.
 *
 * <p>The same catalogue gives the same bytes on every machine.
 */
@NullMarked
package org.waymark.site.render.card;

import org.jspecify.annotations.NullMarked;
