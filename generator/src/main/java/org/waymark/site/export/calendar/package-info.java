/** Days to come, for calendars. */
@NullMarked
package org.waymark.site.export.calendar;

import org.jspecify.annotations.NullMarked;
