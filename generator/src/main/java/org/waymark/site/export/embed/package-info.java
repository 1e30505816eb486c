/** What other sites can show of the catalogue. */
@NullMarked
package org.waymark.site.export.embed;

import org.jspecify.annotations.NullMarked;
