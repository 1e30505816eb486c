package org.waymark.harvest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.source.Location;
import org.waymark.source.Node;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML that other programs accept although it is not quite YAML: with tabs between values, repeated keys, or a
 * byte order mark. Every scalar stays the text that was written; aliases are not followed.
 */
final class LenientYaml {

    /** Longest document in characters; the largest one seen in the wild has 870 thousand. */
    static final int LONGEST = 20_000_000;

    private static final int DEEPEST = 50;
    private static final Pattern TAB_AFTER_MARK = Pattern.compile("(?<=[:-]) *+\\t[ \\t]*+");
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loaderOptions(limits())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .build())
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final String file;
    private final int firstLine;

    private LenientYaml(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    /**
     * Reads one document that must be a group of keys.
     *
     * @throws UnreadableException when no repair makes it one
     */
    static Node.Mapping mapping(String file, int firstLine, String text) throws UnreadableException {
        if (read(file, firstLine, text) instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new UnreadableException("it holds no keys and values");
    }

    /**
     * Reads one document.
     *
     * @param file where it stands, for locations
     * @param firstLine the line of the file on which the document starts, from 1
     * @param text the document
     * @return what it holds; of repeated keys all are there; an empty text where there is nothing
     * @throws UnreadableException when no repair makes it YAML
     */
    static Node read(String file, int firstLine, String text) throws UnreadableException {
        LenientYaml reader = new LenientYaml(file, firstLine);
        String plain = CleanText.source(text);
        try {
            return reader.parse(plain);
        } catch (UnreadableException asWritten) {
            if (!plain.contains("\t")) {
                throw asWritten;
            }
        }
        try {
            String mended = plain.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
            return reader.parse(TAB_AFTER_MARK.matcher(mended).replaceAll(" "));
        } catch (UnreadableException stillTabs) {
            return reader.parse(plain.replace('\t', ' '));
        }
    }

    private Node parse(String text) throws UnreadableException {
        try (JsonParser parser = YAML.createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(reason(e));
        } catch (IOException e) {
            throw new UnreadableException("it could not be read as YAML");
        }
    }

    private String reason(JsonProcessingException fault) {
        JsonLocation where = fault.getLocation();
        String what = CleanText.cut(CleanText.line(fault.getOriginalMessage()), 160);
        int line = where == null ? 0 : where.getLineNr();
        return line < 1 ? "not YAML: " + what : "not YAML at line " + (line + firstLine - 1) + ": " + what;
    }

    private Node.Mapping mapping(JsonParser parser) throws IOException {
        Location start = location(parser);
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Node.Scalar key = new Node.Scalar(parser.currentName(), true, location(parser));
            parser.nextToken();
            entries.add(new Node.Entry(key, value(parser)));
        }
        return new Node.Mapping(List.copyOf(entries), start);
    }

    private Node value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            Location start = location(parser);
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return new Node.Sequence(List.copyOf(items), start);
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            return new Node.Scalar("", false, location(parser));
        }
        return new Node.Scalar(parser.getText(), true, location(parser));
    }

    private Location location(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Location(file, Math.max(1, at.getLineNr() + firstLine - 1), Math.max(1, at.getColumnNr()));
    }
}
