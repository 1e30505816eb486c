/** Options that several commands share, and how their values are read. */
@NullMarked
package org.waymark.cli.option;

import org.jspecify.annotations.NullMarked;
