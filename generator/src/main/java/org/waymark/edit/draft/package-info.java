/** Questions and choices of {@code waymark new}, and the file of a new record. */
@NullMarked
package org.waymark.edit.draft;

import org.jspecify.annotations.NullMarked;
