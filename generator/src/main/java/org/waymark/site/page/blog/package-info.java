/** Pages of posts, free pages and the lists of the blog, for {@code site.bake}. */
@NullMarked
package org.waymark.site.page.blog;

import org.jspecify.annotations.NullMarked;
