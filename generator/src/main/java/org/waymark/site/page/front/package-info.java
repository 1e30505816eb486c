/** The home page, the search page, and the page for addresses that do not exist. */
@NullMarked
package org.waymark.site.page.front;

import org.jspecify.annotations.NullMarked;
