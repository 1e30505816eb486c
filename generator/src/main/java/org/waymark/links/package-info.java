/**
 * Checks whether the links of a catalogue still work, records the results, and reports dead links. Only this package
 * talks to other servers; no build uses it.
 */
@NullMarked
package org.waymark.links;

import org.jspecify.annotations.NullMarked;
