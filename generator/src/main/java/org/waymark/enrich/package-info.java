/** Third stage: what follows from the records taken together. */
@NullMarked
package org.waymark.enrich;

import org.jspecify.annotations.NullMarked;
