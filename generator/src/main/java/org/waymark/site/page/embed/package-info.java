/** What other sites can show in a frame, and charts to download, made with the pages that they come from. */
@NullMarked
package org.waymark.site.page.embed;

import org.jspecify.annotations.NullMarked;
