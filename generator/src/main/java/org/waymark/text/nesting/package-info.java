/** Estimates how deeply Markdown is nested before the parser reads it, since the parser calls itself for each level. */
@NullMarked
package org.waymark.text.nesting;

import org.jspecify.annotations.NullMarked;
