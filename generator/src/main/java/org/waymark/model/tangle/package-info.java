/** Tells Markdown that no person wrote, before a parser is asked to read it. */
@NullMarked
package org.waymark.model.tangle;

import org.jspecify.annotations.NullMarked;
