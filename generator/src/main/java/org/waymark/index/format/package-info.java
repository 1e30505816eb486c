/** The files of the search index, as bytes: see docs/search-format.md. */
@NullMarked
package org.waymark.index.format;

import org.jspecify.annotations.NullMarked;
