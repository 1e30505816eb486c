/**
 * Keeps on disk what was read, so that a command that needs a large catalogue again need not read all of it again. A cache
 * is never needed and never trusted: what is not there, does not fit or is damaged is read from the catalogue.
 */
@NullMarked
package org.waymark.load.cache;

import org.jspecify.annotations.NullMarked;
