package org.waymark.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** Reads statements one after the other; a file of any size needs little memory. */
public final class RdfReader {

    private RdfReader() {}

    /** RDF cannot be read. The message says what is wrong and in which line. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        private Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads a file.
     *
     * @param syntax any but JSON-LD
     * @param base the address of the file, from which relative IRIs lead on
     * @param consumer takes each statement; blank nodes have the labels of the file
     * @throws Unreadable if the file is no RDF of this syntax; what came before the fault was read
     */
    public static void read(RdfSyntax syntax, InputStream in, String base, Consumer<Statement> consumer)
            throws IOException {
        RDFParser parser = rio(syntax);
        parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        parser.setRDFHandler(new AbstractRDFHandler() {
            @Override
            public void handleStatement(org.eclipse.rdf4j.model.Statement statement) {
                consumer.accept(Rio.statement(statement));
            }
        });
        try {
            parser.parse(in, base);
        } catch (RDFParseException | RDFHandlerException e) {
            throw new Unreadable(String.valueOf(e.getMessage()), e);
        }
    }

    private static RDFParser rio(RdfSyntax syntax) {
        return switch (syntax) {
            case TURTLE -> new TurtleParser();
            case RDF_XML -> new RDFXMLParser();
            case N_TRIPLES -> new NTriplesParser();
            case JSON_LD -> throw new IllegalArgumentException("JSON-LD is only written");
        };
    }
}
