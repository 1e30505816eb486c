/** What a command says and asks on a terminal: progress, conversation, exit codes. */
@NullMarked
package org.waymark.cli.terminal;

import org.jspecify.annotations.NullMarked;
