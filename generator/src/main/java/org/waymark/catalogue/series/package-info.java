/** The series of indicators: values by place and period, ranks among peers. */
@NullMarked
package org.waymark.catalogue.series;

import org.jspecify.annotations.NullMarked;
