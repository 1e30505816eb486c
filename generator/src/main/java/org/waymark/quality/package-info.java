/** How good and how wide a catalogue is, in facts and counts without words: for pages and for comparisons alike. */
@NullMarked
package org.waymark.quality;

import org.jspecify.annotations.NullMarked;
