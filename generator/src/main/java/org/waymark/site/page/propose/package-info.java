/** Pages with the forms on which a record is proposed. */
@NullMarked
package org.waymark.site.page.propose;

import org.jspecify.annotations.NullMarked;
