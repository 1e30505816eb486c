/** Pages of organisations and lists of them. */
@NullMarked
package org.waymark.site.page.organisation;

import org.jspecify.annotations.NullMarked;
