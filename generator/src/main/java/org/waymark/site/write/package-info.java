/**
 * Publishes finished files: they are staged beside the published site and then swapped with it, so that the site is
 * complete at any moment.
 */
@NullMarked
package org.waymark.site.write;

import org.jspecify.annotations.NullMarked;
