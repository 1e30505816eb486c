/** The whole way from a repository to a site: {@code load → check → enrich → bake + render + export → write}. */
@NullMarked
package org.waymark.pipeline;

import org.jspecify.annotations.NullMarked;
