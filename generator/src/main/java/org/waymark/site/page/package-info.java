/** All pages of the catalogue: {@link Sections} lists the sections, {@link SiteRenderer} makes their pages. */
@NullMarked
package org.waymark.site.page;

import org.jspecify.annotations.NullMarked;
