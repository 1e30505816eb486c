/**
 * The catalogue's pages. Each page type is one class that plans pages and makes their views; {@link Sections} lists
 * them.
 */
@NullMarked
package org.waymark.render.page;

import org.jspecify.annotations.NullMarked;
