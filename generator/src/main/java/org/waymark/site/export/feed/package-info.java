/** Feeds of posts and of changes. */
@NullMarked
package org.waymark.site.export.feed;

import org.jspecify.annotations.NullMarked;
