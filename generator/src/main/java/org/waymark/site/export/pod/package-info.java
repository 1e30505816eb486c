/** All datasets in one file as United States catalogues publish them and many harvesters read. */
@NullMarked
package org.waymark.site.export.pod;

import org.jspecify.annotations.NullMarked;
