/** The stage that makes the search index: Lucene weighs the words, small files carry them to readers. */
@NullMarked
package org.waymark.index;

import org.jspecify.annotations.NullMarked;
