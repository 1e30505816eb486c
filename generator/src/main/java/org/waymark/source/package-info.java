/** Where a value was written, by file, line and column, and where files are kept. Knows no other folder of Waymark. */
@NullMarked
package org.waymark.source;

import org.jspecify.annotations.NullMarked;
