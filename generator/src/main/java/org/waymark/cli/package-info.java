/**
 * The command line, one class a command. A command reads its options, runs one task, and prints the result: findings
 * on standard output, everything else on standard error.
 */
@NullMarked
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
