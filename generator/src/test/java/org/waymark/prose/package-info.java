/** The English that people read: where it is, whether it is plain, and how hard it is to read. */
@NullMarked
package org.waymark.prose;

import org.jspecify.annotations.NullMarked;
