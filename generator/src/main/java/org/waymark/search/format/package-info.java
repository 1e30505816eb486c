/** The files of the search index as bytes: see {@code docs/search-format.md}. */
@NullMarked
package org.waymark.search.format;

import org.jspecify.annotations.NullMarked;
