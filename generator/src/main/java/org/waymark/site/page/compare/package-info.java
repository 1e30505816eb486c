/** The page that puts places side by side, and the files from which the browser makes it. */
@NullMarked
package org.waymark.site.page.compare;

import org.jspecify.annotations.NullMarked;
