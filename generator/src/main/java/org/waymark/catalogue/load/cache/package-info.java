/**
 * Stores on disk what was read, so that the next command on a large catalogue does not read everything again.
 *
 * <p>The cache is optional and never trusted: an entry that is missing, outdated or damaged is read from the catalogue.
 */
@NullMarked
package org.waymark.catalogue.load.cache;

import org.jspecify.annotations.NullMarked;
