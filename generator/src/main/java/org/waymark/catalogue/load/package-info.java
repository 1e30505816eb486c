/** First stage: from files to records, with the position of every value. */
@NullMarked
package org.waymark.catalogue.load;

import org.jspecify.annotations.NullMarked;
