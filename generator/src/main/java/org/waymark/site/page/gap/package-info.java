/** Pages of gap reports and lists of them. */
@NullMarked
package org.waymark.site.page.gap;

import org.jspecify.annotations.NullMarked;
