/** Pages of themes, places and other facets: trees of terms with what they hold. */
@NullMarked
package org.waymark.site.page.facet;

import org.jspecify.annotations.NullMarked;
