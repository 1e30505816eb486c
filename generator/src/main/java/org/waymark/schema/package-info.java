/** The schema as data: what the annotated records of the model say, for those who read, check, document or ask. */
@NullMarked
package org.waymark.schema;

import org.jspecify.annotations.NullMarked;
