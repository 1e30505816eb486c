/** Other words for a reader's words: synonyms, words that are near in meaning, and words that say little. */
@NullMarked
package org.waymark.index.synonym;

import org.jspecify.annotations.NullMarked;
