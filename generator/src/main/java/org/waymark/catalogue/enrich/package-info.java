/**
 * Third stage: what is derived from all records together: relations in both directions, facets, coverage and quality.
 */
@NullMarked
package org.waymark.catalogue.enrich;

import org.jspecify.annotations.NullMarked;
