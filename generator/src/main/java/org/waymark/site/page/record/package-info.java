/** The list and the page of any kind of record that has no section of its own. */
@NullMarked
package org.waymark.site.page.record;

import org.jspecify.annotations.NullMarked;
