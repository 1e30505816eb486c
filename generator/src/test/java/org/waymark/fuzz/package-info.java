/**
 * Coverage-guided fuzzing of everything that reads what outsiders write. {@code mvn verify} replays the inputs that were
 * worth keeping; {@code generator/docs/fuzzing.md} says how to look for more.
 */
@NullMarked
package org.waymark.fuzz;

import org.jspecify.annotations.NullMarked;
