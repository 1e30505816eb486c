/**
 * The typesetter: text that others wrote becomes safe HTML, and typed views become pages by way of the theme's templates.
 *
 * <p>FreeMarker, flexmark and the HTML sanitiser live here and nowhere else; jsoup mends how elements are nested.
 */
@NullMarked
package org.waymark.render;

import org.jspecify.annotations.NullMarked;
