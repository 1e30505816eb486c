/** RDF: what its statements are made of, and how they are written and read. */
@NullMarked
package org.waymark.rdf;

import org.jspecify.annotations.NullMarked;
