/**
 * Bytes: numbers and texts packed into them, their compression, and hashes that name content. What one of these classes
 * writes another reads; damaged bytes are a {@link org.waymark.bytes.BrokenBytes}.
 */
@NullMarked
package org.waymark.bytes;

import org.jspecify.annotations.NullMarked;
