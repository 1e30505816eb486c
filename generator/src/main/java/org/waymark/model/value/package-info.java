/** Values of fields that have rules of their own: dates, periods, addresses, slugs and translated text. */
@NullMarked
package org.waymark.model.value;

import org.jspecify.annotations.NullMarked;
