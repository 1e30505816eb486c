/** Charts of figures over periods and across many places. They get names, numbers and ready words, and know no record. */
@NullMarked
package org.waymark.site.render.chart.series;

import org.jspecify.annotations.NullMarked;
