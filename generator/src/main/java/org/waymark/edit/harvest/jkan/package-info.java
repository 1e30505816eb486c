/** Imports a JKAN catalogue. */
@NullMarked
package org.waymark.edit.harvest.jkan;

import org.jspecify.annotations.NullMarked;
