package org.waymark.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON from maps, in their own order, collections and single values, with {@code \n} on every system. What is no
 * number, boolean, {@link Written} or null is written as the text that its {@code toString} gives.
 */
public final class Json {

    private static final JsonFactory PLAIN = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonFactory ASCII =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /** A value that writes itself, for what there is too much of to make maps first. */
    @FunctionalInterface
    public interface Written {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** An object of keys, each followed by its value, which may be null. */
    public static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    /** As {@link #object}, without the keys whose value is null or an empty text, list or object. */
    public static Map<String, Object> present(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!isAbsent(keysAndValues[i + 1])) {
                object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
            }
        }
        return object;
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** An object for each item. */
    public static <T> List<Map<String, Object>> objects(Collection<T> items, Function<T, Map<String, Object>> object) {
        return items.stream().map(object).toList();
    }

    /** As reports write it: indented, in ASCII, with a line end. */
    public static String report(Object value) {
        DefaultPrettyPrinter printer = printer();
        printer.indentArraysWith(INDENT);
        return indented(value, ASCII, printer);
    }

    /** As files to be read by people write it: indented, arrays on one line, with a line end. */
    public static String document(Object value) {
        return indented(value, PLAIN, printer());
    }

    /** On one line in UTF-8, for programs. */
    public static byte[] compact(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, PLAIN, null, bytes);
        return bytes.toByteArray();
    }

    /** As {@link #compact}, as text. */
    public static String line(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = PLAIN.createGenerator(text)) {
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return text.toString();
    }

    /**
     * As {@link #compact}, written while it is made; what is {@link Written} need never be held as a whole.
     *
     * @throws IOException if {@code out} fails
     */
    public static void stream(Object value, OutputStream out) throws IOException {
        try (JsonGenerator json = PLAIN.createGenerator(out)) {
            write(value, json);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(INDENT);
        return printer;
    }

    private static String indented(Object value, JsonFactory factory, DefaultPrettyPrinter printer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, factory, printer, bytes);
        bytes.write('\n');
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(
            Object value, JsonFactory factory, @Nullable DefaultPrettyPrinter printer, OutputStream out) {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
    }

    /** Writes a value as part of another. */
    public static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Written written) {
            written.writeTo(json);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.writeObject(value);
        } else {
            json.writeString(value.toString());
        }
    }
}
