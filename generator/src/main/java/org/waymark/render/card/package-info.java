/**
 * Draws the pictures that pages show where they are shared. Letters are outlines that come with the program, so that no
 * font of the machine matters.
 */
@NullMarked
package org.waymark.render.card;

import org.jspecify.annotations.NullMarked;
