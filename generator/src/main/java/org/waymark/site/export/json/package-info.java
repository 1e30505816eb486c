/** Records and their values as JSON. */
@NullMarked
package org.waymark.site.export.json;

import org.jspecify.annotations.NullMarked;
