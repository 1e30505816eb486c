/** Maps with shaded areas, drawn from outlines that are prepared once for all maps of one kind. */
@NullMarked
package org.waymark.site.render.chart.map;

import org.jspecify.annotations.NullMarked;
