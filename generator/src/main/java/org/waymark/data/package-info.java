/**
 * Small data files as tables, figures and areas. FastCSV lives here and nowhere else.
 *
 * <p>Both the stage that checks and the stage that draws read tables this way, so that what is reported is what is not
 * drawn.
 */
@NullMarked
package org.waymark.data;

import org.jspecify.annotations.NullMarked;
