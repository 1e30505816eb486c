package org.waymark.rdf;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes JSON-LD 1.1 with one context, which only abbreviates the names of properties, and one node object a description.
 * An IRI that begins like a prefix of the context reads like an abbreviated one.
 */
final class JsonLdWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLdWriter() {}

    static byte[] bytes(Stream<Description> descriptions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            context(json);
            json.writeArrayFieldStart("@graph");
            descriptions.forEach(description -> node(description, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return out.toByteArray();
    }

    /** A line for each property of a node; a value stays on its line. */
    private static final class Lines implements DefaultPrettyPrinter.Indenter {

        /** The root and a node; arrays do not count. */
        private static final int DEPTH = 2;

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(level <= DEPTH ? "\n" : " ");
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(new Lines());
        return printer;
    }

    private static void context(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        for (Namespace namespace : Namespace.values()) {
            json.writeStringField(namespace.prefix(), namespace.iri());
        }
        json.writeEndObject();
    }

    private static void node(Description description, JsonGenerator json) {
        Map<String, List<RdfTerm>> properties = new LinkedHashMap<>();
        description
                .statements()
                .forEach(statement -> properties
                        .computeIfAbsent(statement.predicate().value(), predicate -> new ArrayList<>(1))
                        .add(statement.object()));
        try {
            json.writeStartObject();
            json.writeStringField("@id", id(description.subject()));
            for (Map.Entry<String, List<RdfTerm>> property : properties.entrySet()) {
                property(property.getKey(), property.getValue(), json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void property(String predicate, List<RdfTerm> values, JsonGenerator json) throws IOException {
        boolean type = predicate.equals(Namespace.RDF_TYPE.value());
        json.writeFieldName(type ? "@type" : shortened(predicate));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (RdfTerm value : values) {
            if (type) {
                json.writeString(value instanceof Iri iri ? shortened(iri.value()) : id(value));
            } else {
                value(value, json);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private static void value(RdfTerm value, JsonGenerator json) throws IOException {
        if (!(value instanceof Literal literal)) {
            json.writeStartObject();
            json.writeStringField("@id", id(value));
            json.writeEndObject();
            return;
        }
        String language = literal.language();
        Iri datatype = literal.datatype();
        if (language == null && datatype == null) {
            json.writeString(literal.value());
            return;
        }
        json.writeStartObject();
        if (language != null) {
            json.writeStringField("@language", language);
        } else if (datatype != null) {
            json.writeStringField("@type", shortened(datatype.value()));
        }
        json.writeStringField("@value", literal.value());
        json.writeEndObject();
    }

    private static String id(RdfTerm term) {
        return term instanceof BlankNode blank ? "_:" + blank.label() : ((Iri) term).value();
    }

    /** A name with the prefix of its namespace. */
    private static String shortened(String iri) {
        Namespace namespace = Namespace.of(iri);
        return namespace == null
                ? iri
                : namespace.prefix() + ":" + iri.substring(namespace.iri().length());
    }
}
