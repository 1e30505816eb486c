/** How to cite datasets and indicators, for programs that manage references. */
@NullMarked
package org.waymark.site.export.cite;

import org.jspecify.annotations.NullMarked;
