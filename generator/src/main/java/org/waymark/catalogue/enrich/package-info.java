/** Third stage: what follows from the records taken together: relations both ways, facets, coverage and quality. */
@NullMarked
package org.waymark.catalogue.enrich;

import org.jspecify.annotations.NullMarked;
