/** Builds a site: {@code load → check → enrich → index → pages → write}. */
@NullMarked
package org.waymark.task.build;

import org.jspecify.annotations.NullMarked;
