/** Second stage: rules that need all records. Each rule is a class; {@link Checks} lists them. */
@NullMarked
package org.waymark.catalogue.check;

import org.jspecify.annotations.NullMarked;
