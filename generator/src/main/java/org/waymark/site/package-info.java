/** What the packages that make files share: where files go, how pages are addressed, and the settings of a site. */
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
