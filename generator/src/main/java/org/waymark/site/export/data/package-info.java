/** The catalogue's own files: data that records name, and pictures. */
@NullMarked
package org.waymark.site.export.data;

import org.jspecify.annotations.NullMarked;
