/** The catalogue in formats for programs; a room for each family of formats. */
@NullMarked
package org.waymark.site.export;

import org.jspecify.annotations.NullMarked;
