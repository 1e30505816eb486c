/** Makes the search index: Lucene weighs the words, and readers fetch them in small files. */
@NullMarked
package org.waymark.search.index;

import org.jspecify.annotations.NullMarked;
