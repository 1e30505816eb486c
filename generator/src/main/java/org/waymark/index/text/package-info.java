/** Words and their stems: the rules of the search format that clients follow too. */
@NullMarked
package org.waymark.index.text;

import org.jspecify.annotations.NullMarked;
