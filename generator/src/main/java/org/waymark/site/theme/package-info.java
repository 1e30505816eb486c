/**
 * The theme: templates and assets, the catalogue's own before the default ones, and bundles with names that change
 * with their content.
 */
@NullMarked
package org.waymark.site.theme;

import org.jspecify.annotations.NullMarked;
