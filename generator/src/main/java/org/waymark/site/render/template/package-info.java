/** FreeMarker: the theme's templates, what they may see, and limits on a run. */
@NullMarked
package org.waymark.site.render.template;

import org.jspecify.annotations.NullMarked;
