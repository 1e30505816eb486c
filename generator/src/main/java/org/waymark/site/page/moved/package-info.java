/** Pages at old addresses: redirects, and notices of records that were removed. */
@NullMarked
package org.waymark.site.page.moved;

import org.jspecify.annotations.NullMarked;
