/** JSON Schema of each kind of record. */
@NullMarked
package org.waymark.site.export.schema;

import org.jspecify.annotations.NullMarked;
