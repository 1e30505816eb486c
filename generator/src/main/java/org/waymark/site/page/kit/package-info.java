/** What the pages of several sections share: contexts, facts, links, and views of small parts. */
@NullMarked
package org.waymark.site.page.kit;

import org.jspecify.annotations.NullMarked;
