/** The page on what the catalogue covers, and the counts behind it. */
@NullMarked
package org.waymark.site.page.coverage;

import org.jspecify.annotations.NullMarked;
