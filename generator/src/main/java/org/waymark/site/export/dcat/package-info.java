/** The catalogue as RDF, after DCAT-AP 3.0.1. */
@NullMarked
package org.waymark.site.export.dcat;

import org.jspecify.annotations.NullMarked;
