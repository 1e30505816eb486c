/** Pages of places: figures, what is missing, data that reaches them, neighbours and similar places. */
@NullMarked
package org.waymark.site.page.place;

import org.jspecify.annotations.NullMarked;
