/**
 * The preview: a small web server for one reader on the same computer, and the watch that says when to build again.
 * Knows nothing of how a site is built.
 */
@NullMarked
package org.waymark.serve;

import org.jspecify.annotations.NullMarked;
