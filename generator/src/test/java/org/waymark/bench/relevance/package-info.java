/** How well searches find what readers look for: judged queries, measures, and the peers to compare with. */
@NullMarked
package org.waymark.bench.relevance;

import org.jspecify.annotations.NullMarked;
