/** The page of samples for people who change the theme. */
@NullMarked
package org.waymark.site.page.patterns;

import org.jspecify.annotations.NullMarked;
