/**
 * The command line. One file a command; a command reads its options, calls one stage or the pipeline, and says what
 * came of it: findings on standard output, everything else on standard error.
 */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
