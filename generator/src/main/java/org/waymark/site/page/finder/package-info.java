/** The finder: a page on which a reader composes a question and gets the answer in the browser. */
@NullMarked
package org.waymark.site.page.finder;

import org.jspecify.annotations.NullMarked;
