/** Files for search engines and for the host: the sitemap and the HTTP headers. */
@NullMarked
package org.waymark.site.export.host;

import org.jspecify.annotations.NullMarked;
