/** Second stage: what can only be judged when all records are read. One rule a class; {@link Checks} lists them. */
@NullMarked
package org.waymark.check;

import org.jspecify.annotations.NullMarked;
