/** Pages of what is not known about a theme or a place, and who could tell. */
@NullMarked
package org.waymark.site.page.unknown;

import org.jspecify.annotations.NullMarked;
