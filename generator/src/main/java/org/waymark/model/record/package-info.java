/** The kinds of record and their parts: immutable records, one type a file. */
@NullMarked
package org.waymark.model.record;

import org.jspecify.annotations.NullMarked;
