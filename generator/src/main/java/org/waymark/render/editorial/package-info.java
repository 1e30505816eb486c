/** Makes the pages of posts, free pages and the blog's lists, for the stage that bakes them. */
@NullMarked
package org.waymark.render.editorial;

import org.jspecify.annotations.NullMarked;
