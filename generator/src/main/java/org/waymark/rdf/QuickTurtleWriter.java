package org.waymark.rdf;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes an IRI that needs neither a prefix nor an escape in one go; the library looks at each character several times. */
final class QuickTurtleWriter extends TurtleWriter {

    QuickTurtleWriter(Writer out) {
        super(out);
    }

    @Override
    protected void writeURI(IRI iri) throws IOException {
        String value = iri.stringValue();
        if (Namespace.of(value) == null && Iri.isClean(value)) {
            writer.write("<");
            writer.write(value);
            writer.write(">");
        } else {
            super.writeURI(iri);
        }
    }
}
