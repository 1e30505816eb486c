/**
 * Puts finished files in place: staged beside the published site, then swapped with it, so that the site is whole at
 * any moment.
 */
@NullMarked
package org.waymark.site.write;

import org.jspecify.annotations.NullMarked;
