package org.waymark.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.jspecify.annotations.Nullable;

/** Writes IRIs in one go; the library looks at each of their characters several times. */
final class QuickTurtleWriter extends TurtleWriter {

    /** What may follow a prefix in any case (RDF 1.1 Turtle, 6.5, {@code PN_LOCAL} has more). */
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, String> names = new HashMap<>();

    QuickTurtleWriter(Writer out) {
        super(out);
    }

    @Override
    protected void writeURI(IRI iri) throws IOException {
        String value = iri.stringValue();
        String name = Namespace.of(value) == null ? null : names.computeIfAbsent(value, QuickTurtleWriter::shortened);
        if (name != null) {
            writer.write(name);
        } else if (Iri.isClean(value)) {
            writer.write("<" + value + ">");
        } else {
            super.writeURI(iri);
        }
    }

    private static @Nullable String shortened(String value) {
        Namespace namespace = Namespace.of(value);
        String local = namespace == null ? "" : value.substring(namespace.iri().length());
        return namespace != null && LOCAL.matcher(local).matches() ? namespace.prefix() + ":" + local : null;
    }
}
