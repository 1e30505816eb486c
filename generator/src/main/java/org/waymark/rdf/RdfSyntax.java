package org.waymark.rdf;

/** A way to write RDF down. */
public enum RdfSyntax {
    /** RDF 1.1 Turtle. */
    TURTLE("ttl", "text/turtle"),
    /** JSON-LD 1.1; it is only written. */
    JSON_LD("jsonld", "application/ld+json"),
    /** RDF 1.1 XML Syntax. */
    RDF_XML("rdf", "application/rdf+xml"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("nt", "application/n-triples");

    private final String ending;
    private final String mediaType;

    RdfSyntax(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How names of files end, without the dot. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
