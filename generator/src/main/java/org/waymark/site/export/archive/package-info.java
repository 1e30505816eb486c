/** The whole catalogue as one file. */
@NullMarked
package org.waymark.site.export.archive;

import org.jspecify.annotations.NullMarked;
