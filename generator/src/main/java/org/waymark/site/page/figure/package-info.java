/** Charts of a dataset: their pictures, files and words. */
@NullMarked
package org.waymark.site.page.figure;

import org.jspecify.annotations.NullMarked;
