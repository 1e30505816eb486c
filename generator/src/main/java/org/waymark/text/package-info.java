/**
 * Plain text: what is cleaned, escaped, compared or suggested. It knows no record, no finding and no page.
 */
@NullMarked
package org.waymark.text;

import org.jspecify.annotations.NullMarked;
