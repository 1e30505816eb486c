/** Files of a dataset on its page: downloads, previews and how to load them. */
@NullMarked
package org.waymark.site.page.resource;

import org.jspecify.annotations.NullMarked;
