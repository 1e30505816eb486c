package org.waymark.rdf;

/** What a statement can be about or say (RDF 1.1 Concepts, 3.1). */
public sealed interface RdfTerm permits Iri, BlankNode, Literal {}
