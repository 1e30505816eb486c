/** What descriptions of records for programs share, whatever their format; used by pages and by exports. */
@NullMarked
package org.waymark.site.describe;

import org.jspecify.annotations.NullMarked;
