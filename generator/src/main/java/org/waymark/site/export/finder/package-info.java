/** The finder's files: what its page in the browser needs to answer questions as {@code catalogue/answer} does. */
@NullMarked
package org.waymark.site.export.finder;

import org.jspecify.annotations.NullMarked;
