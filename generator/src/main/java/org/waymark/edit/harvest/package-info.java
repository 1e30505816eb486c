/** Importers: {@link Harvesters} lists them. */
@NullMarked
package org.waymark.edit.harvest;

import org.jspecify.annotations.NullMarked;
