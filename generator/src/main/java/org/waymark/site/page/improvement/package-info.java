/** What publishers could change that would answer most questions and close most gaps. */
@NullMarked
package org.waymark.site.page.improvement;

import org.jspecify.annotations.NullMarked;
