package org.waymark.load;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.source.Node;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML into a tree that knows where everything stands.
 *
 * <p>Nothing is resolved that a contributor would not expect: {@code no} stays a text, a date stays a text. Depth and
 * number of values are bounded, aliases counted as what they stand for, so that no file can exhaust memory.
 */
final class YamlReader {

    static final int MAX_DEPTH = 64;
    static final int MAX_VALUES = 200_000;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(options())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength((int) SourceText.MAX_BYTES)
                    .maxNumberLength((int) SourceText.MAX_BYTES)
                    .maxNameLength((int) SourceText.MAX_BYTES)
                    .build())
            .build();

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) SourceText.MAX_BYTES);
        return options;
    }

    private final String file;
    private final int lineOffset;
    private final Findings findings;
    private final Map<String, Node> anchors = new HashMap<>();
    private final IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();
    private int values;

    private YamlReader(String file, int lineOffset, Findings findings) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.findings = findings;
    }

    /**
     * Reads the first document of a text.
     *
     * @param lineOffset how many lines of the file stand before the text
     * @return the tree, or null where the text holds nothing
     */
    static @Nullable Node read(String text, String file, int lineOffset, Findings findings) throws Faulty {
        try {
            return new YamlReader(file, lineOffset, findings).parse(text);
        } catch (Faulty fault) {
            String mended = YamlFaults.isTab(fault) ? YamlFaults.withoutTabs(text) : text;
            if (mended.equals(text)) {
                throw fault;
            }
            Node node = new YamlReader(file, lineOffset, findings).parse(mended);
            findings.add(
                    Code.TAB_IN_YAML, fault.finding().location(), "a tab stands after a colon", "Use a space instead");
            return node;
        }
    }

    private @Nullable Node parse(String text) throws Faulty {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return null;
            }
            Node root = node(parser, 0);
            if (parser.nextToken() != null) {
                throw new Faulty(
                        Code.INVALID_YAML,
                        here(parser),
                        "a second document begins here",
                        "Keep one record in a file; remove the line ---");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw YamlFaults.explain(e, file, lineOffset);
        } catch (IOException e) {
            throw new Faulty(Code.INVALID_YAML, Location.of(file), "the YAML cannot be read", null);
        }
    }

    private Node node(YAMLParser parser, int depth) throws IOException, Faulty {
        if (depth > MAX_DEPTH) {
            throw new Faulty(
                    Code.TOO_DEEP,
                    here(parser),
                    "values are nested more than " + MAX_DEPTH + " deep",
                    "Write the record flat, as in the field reference");
        }
        if (parser.isCurrentAlias()) {
            return alias(parser);
        }
        String anchor = parser.getObjectId();
        int before = values;
        count(parser, 1);
        JsonToken token = parser.currentToken();
        Node node = switch (token) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> sequence(parser, depth);
            default -> scalar(parser, token);
        };
        if (anchor != null) {
            anchors.put(anchor, node);
            sizes.put(node, values - before);
        }
        return node;
    }

    private Node.Scalar scalar(YAMLParser parser, JsonToken token) throws IOException {
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new Node.Scalar(text, token == JsonToken.VALUE_STRING, here(parser));
    }

    private Node sequence(YAMLParser parser, int depth) throws IOException, Faulty {
        Location start = here(parser);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new Node.Sequence(items, start);
    }

    private Node mapping(YAMLParser parser, int depth) throws IOException, Faulty {
        Location start = here(parser);
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        Node.Mapping merged = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Scalar key = new Node.Scalar(parser.currentName(), true, here(parser));
            parser.nextToken();
            Node value = node(parser, depth + 1);
            if (key.text().equals("<<") && value instanceof Node.Mapping base) {
                merged = base;
                continue;
            }
            Location first = seen.putIfAbsent(key.text(), key.location());
            if (first == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                findings.add(
                        Code.DUPLICATE_KEY,
                        key.location(),
                        "the key '" + key.text() + "' stands twice; it stands first in line " + first.line(),
                        "Remove one of the two; the first is used");
            }
        }
        if (merged != null) {
            merged.entries().stream()
                    .filter(entry -> !seen.containsKey(entry.key().text()))
                    .forEach(entries::add);
        }
        return new Node.Mapping(entries, start);
    }

    private Node alias(YAMLParser parser) throws IOException, Faulty {
        Node target = anchors.get(parser.getText());
        if (target == null) {
            throw new Faulty(
                    Code.INVALID_YAML,
                    here(parser),
                    "the alias *" + parser.getText() + " stands for nothing",
                    "Put the text in quotes if it should begin with an asterisk");
        }
        count(parser, sizes.getOrDefault(target, 1));
        return target;
    }

    private void count(JsonParser parser, int more) throws Faulty {
        values += more;
        if (values > MAX_VALUES) {
            throw new Faulty(
                    Code.TOO_COMPLEX,
                    here(parser),
                    "the file holds more than " + MAX_VALUES + " values, aliases counted as what they stand for",
                    "Split the record or write it without aliases");
        }
    }

    private Location here(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Location(file, at.getLineNr() + lineOffset, Math.max(1, at.getColumnNr()));
    }
}
