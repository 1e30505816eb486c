/** Catalogues of any size to measure builds with; {@code generator/docs/benchmarks.md} says how. */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
