package org.waymark.rdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes descriptions one after the other, in their order, always in the same bytes. */
public final class RdfWriter {

    private RdfWriter() {}

    /** A file for programs. Memory is needed for the file alone, not for the descriptions. */
    public static byte[] compact(RdfSyntax syntax, Stream<Description> descriptions) {
        return bytes(syntax, descriptions, false);
    }

    /** A file that people read too, with indented lines; Turtle takes more than twice as long to write as when compact. */
    public static byte[] readable(RdfSyntax syntax, Stream<Description> descriptions) {
        return bytes(syntax, descriptions, true);
    }

    private static byte[] bytes(RdfSyntax syntax, Stream<Description> descriptions, boolean indented) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        if (syntax == RdfSyntax.JSON_LD) {
            JsonLdWriter.write(descriptions, out);
        } else {
            RDFWriter writer = rio(syntax, out);
            writer.set(BasicWriterSettings.PRETTY_PRINT, indented);
            write(writer, descriptions);
        }
        return out.toByteArray();
    }

    private static void write(RDFWriter writer, Stream<Description> descriptions) {
        Rio rio = new Rio();
        writer.startRDF();
        for (Namespace namespace : Namespace.values()) {
            writer.handleNamespace(namespace.prefix(), namespace.iri());
        }
        descriptions.forEach(description ->
                description.statements().forEach(statement -> writer.handleStatement(rio.statement(statement))));
        writer.endRDF();
    }

    private static RDFWriter rio(RdfSyntax syntax, OutputStream out) {
        return switch (syntax) {
            case TURTLE -> new TurtleWriter(out);
            case RDF_XML -> new RDFXMLWriter(out);
            case N_TRIPLES -> new NTriplesWriter(out);
            case JSON_LD -> throw new IllegalArgumentException("the library does not write JSON-LD");
        };
    }
}
