/**
 * Draws the pictures that stand for a page where it is shared: letters from outlines that come with the program, drawn
 * and packed by code of our own, since the fonts, the drawing and the compression of a Java runtime differ from one to
 * the next, and the same catalogue has to give the same bytes.
 */
@NullMarked
package org.waymark.render.card;

import org.jspecify.annotations.NullMarked;
