package org.waymark.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the examples of the model, which are written in YAML, as values for {@link org.waymark.report.Json}. */
final class JsonExample {

    private static final YAMLFactory YAML = new YAMLFactory();

    private JsonExample() {}

    /** The value of an example written in YAML, with every single value as a text. */
    static Object of(String yaml) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            parser.nextToken();
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + yaml + "' is not YAML", e);
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (!parser.nextToken().isStructEnd()) {
                    items.add(read(parser));
                }
                return items;
            }
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (!parser.nextToken().isStructEnd()) {
                    String key = parser.currentName();
                    parser.nextToken();
                    map.put(key, read(parser));
                }
                return map;
            }
            case VALUE_NUMBER_INT -> {
                return parser.getLongValue();
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
