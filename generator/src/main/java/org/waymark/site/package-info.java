/** What the stages that make files share: where files go and how pages are addressed. */
@NullMarked
package org.waymark.site;

import org.jspecify.annotations.NullMarked;
