package org.waymark.rdf;

/**
 * Something without a name of its own (RDF 1.1 Concepts, 3.4).
 *
 * @param label its name within one file
 */
public record BlankNode(String label) implements RdfTerm {}
