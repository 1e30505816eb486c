/** Descriptions of the catalogue's own data files that programs read before they load the data. */
@NullMarked
package org.waymark.site.export.tables;

import org.jspecify.annotations.NullMarked;
