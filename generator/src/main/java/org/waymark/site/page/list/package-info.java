/** Long lists in parts, with a filter, and the groups of counted links above them. */
@NullMarked
package org.waymark.site.page.list;

import org.jspecify.annotations.NullMarked;
