/** Pages of what places and organisations should have and what there is, and of where need is great and data thin. */
@NullMarked
package org.waymark.site.page.expectation;

import org.jspecify.annotations.NullMarked;
