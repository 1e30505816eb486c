package org.waymark.rdf;

/**
 * One statement (RDF 1.1 Concepts, 3.1, there called a triple).
 *
 * @param subject what it is about; never a literal
 * @param predicate which property it gives
 * @param object the value of the property
 */
public record Statement(RdfTerm subject, Iri predicate, RdfTerm object) {}
