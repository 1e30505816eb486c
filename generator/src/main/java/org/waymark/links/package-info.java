/**
 * Asks whether the links of a catalogue still lead where they led, remembers the answers, and says what to tell whom.
 * The one package that speaks to other servers; no build calls it.
 */
@NullMarked
package org.waymark.links;

import org.jspecify.annotations.NullMarked;
