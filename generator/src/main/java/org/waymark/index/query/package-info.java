/** Answers queries from the published files alone, by the same steps as the client in the browser. */
@NullMarked
package org.waymark.index.query;

import org.jspecify.annotations.NullMarked;
