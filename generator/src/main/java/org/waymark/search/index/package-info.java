/** Makes the search index: Lucene weighs the words, small files carry them to readers. */
@NullMarked
package org.waymark.search.index;

import org.jspecify.annotations.NullMarked;
