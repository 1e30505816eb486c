/** Pages of questions and the list of them. */
@NullMarked
package org.waymark.site.page.question;

import org.jspecify.annotations.NullMarked;
