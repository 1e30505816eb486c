/**
 * Where a value was written: files, positions, and the located tree that every reader of YAML produces.
 *
 * <p>This package is at the bottom: it depends on nothing of ours.
 */
@NullMarked
package org.waymark.source;

import org.jspecify.annotations.NullMarked;
