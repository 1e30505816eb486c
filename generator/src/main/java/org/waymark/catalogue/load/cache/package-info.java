/**
 * Keeps on disk what was read, so that a command that needs a large catalogue again need not read it all again.
 *
 * <p>The cache is optional and never trusted: an entry that is missing, does not fit or is damaged is read from the
 * catalogue.
 */
@NullMarked
package org.waymark.catalogue.load.cache;

import org.jspecify.annotations.NullMarked;
