package org.waymark.rdf;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads RDF with Apache Jena, which shares no code with what reads and writes it here. */
public final class JenaGraph {

    private static final Map<RdfSyntax, Lang> LANGUAGES = Map.of(
            RdfSyntax.TURTLE, Lang.TURTLE,
            RdfSyntax.JSON_LD, Lang.JSONLD11,
            RdfSyntax.RDF_XML, Lang.RDFXML,
            RdfSyntax.N_TRIPLES, Lang.NTRIPLES);

    private JenaGraph() {}

    /** The graph of a file; an error in it is thrown. */
    public static Graph read(byte[] file, RdfSyntax syntax) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(file))
                .lang(LANGUAGES.get(syntax))
                .base("https://example.org/")
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(graph);
        return graph;
    }
}
