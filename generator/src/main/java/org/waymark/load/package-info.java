/** First stage: from files to records, with the position of every value. Jackson lives here. */
@NullMarked
package org.waymark.load;

import org.jspecify.annotations.NullMarked;
