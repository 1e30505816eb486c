/** Pages of indicators: their latest figures as a map, charts and a table, and the list of them. */
@NullMarked
package org.waymark.site.page.indicator;

import org.jspecify.annotations.NullMarked;
