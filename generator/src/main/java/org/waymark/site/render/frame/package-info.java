/** What surrounds each page: head, navigation, foot, and what is shown when a page is shared. */
@NullMarked
package org.waymark.site.render.frame;

import org.jspecify.annotations.NullMarked;
