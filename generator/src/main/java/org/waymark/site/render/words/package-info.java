/** The words of the interface in each language, by key, and plural rules. */
@NullMarked
package org.waymark.site.render.words;

import org.jspecify.annotations.NullMarked;
