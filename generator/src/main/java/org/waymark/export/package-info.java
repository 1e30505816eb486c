/** What machines read: other forms of the catalogue and of its schema. */
@NullMarked
package org.waymark.export;

import org.jspecify.annotations.NullMarked;
