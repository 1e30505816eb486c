package org.waymark.rdf;

import java.io.Writer;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;

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
        if (syntax == RdfSyntax.JSON_LD) {
            return JsonLdWriter.bytes(descriptions);
        }
        TextWriter text = new TextWriter();
        RDFWriter writer = rio(syntax, text);
        writer.set(BasicWriterSettings.PRETTY_PRINT, indented);
        write(writer, descriptions);
        return text.bytes();
    }

    private static void write(RDFWriter writer, Stream<Description> descriptions) {
        Rio rio = new Rio();
        writer.startRDF();
        for (Namespace namespace : Namespace.values()) {
            writer.handleNamespace(namespace.prefix(), namespace.iri());
        }
        descriptions.forEach(description -> rio.statements(description, writer::handleStatement));
        writer.endRDF();
    }

    private static RDFWriter rio(RdfSyntax syntax, Writer out) {
        return switch (syntax) {
            case TURTLE -> new QuickTurtleWriter(out);
            case RDF_XML -> new RDFXMLWriter(out);
            case N_TRIPLES -> new NTriplesWriter(out);
            case JSON_LD -> throw new IllegalArgumentException("the library does not write JSON-LD");
        };
    }
}
