/** Other forms of the catalogue, for programs. */
@NullMarked
package org.waymark.site.export;

import org.jspecify.annotations.NullMarked;
