/** How good the metadata of datasets is, and what would make it better. */
@NullMarked
package org.waymark.task.quality;

import org.jspecify.annotations.NullMarked;
