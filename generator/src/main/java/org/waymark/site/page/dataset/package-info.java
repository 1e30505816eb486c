/** Pages of datasets and lists of them. */
@NullMarked
package org.waymark.site.page.dataset;

import org.jspecify.annotations.NullMarked;
