/** The catalogue as an API of files, each kind of record by its schema. */
@NullMarked
package org.waymark.site.export.api;

import org.jspecify.annotations.NullMarked;
