/** The schema as data: what the annotations of the records say, for code that reads, checks, documents or asks. */
@NullMarked
package org.waymark.model.schema;

import org.jspecify.annotations.NullMarked;
