package org.waymark.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.yaml.Node;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** JSON from maps, lists and single values, indented, with {@code \n} on every system. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /** The value as a JSON text with a line end. Maps are written in their own order. */
    static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentObjectsWith(indenter);
            json.setPrettyPrinter(printer);
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail
        }
        return text.append('\n').toString();
    }

    /** The value as JSON on one line in UTF-8, for programs. Maps are written in their own order. */
    static byte[] compact(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // what is in memory cannot fail
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof RecordValues record) {
            record.write(json);
        } else if (value instanceof String text) {
            json.writeString(text);
        } else {
            json.writeObject(value);
        }
    }

    /** The value of an example written in YAML: lists, groups of keys, whole numbers, and all else as a text. */
    static Object example(String yaml) {
        try {
            return plain(YamlReader.readLeniently(yaml, "example", 0));
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException("'" + yaml + "' is not YAML", e);
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(JsonText::plain).toList();
        }
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
            return map;
        }
        String text = ((Node.Scalar) node).text();
        return text.matches("0|[1-9][0-9]{0,17}") ? Long.valueOf(text) : text;
    }
}
