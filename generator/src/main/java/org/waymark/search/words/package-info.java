/** Words and their stems, synonyms, words of similar meaning, and words that say little. */
@NullMarked
package org.waymark.search.words;

import org.jspecify.annotations.NullMarked;
