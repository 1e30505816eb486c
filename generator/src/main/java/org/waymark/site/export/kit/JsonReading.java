package org.waymark.site.export.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.value.Link;

/**
 * An object in a file of JSON that describes data. What is of another type than expected counts as missing.
 *
 * @param node the object
 * @param catalogue whose vocabularies name what is meant
 */
public record JsonReading(JsonNode node, Catalogue catalogue) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The whole of a file.
     *
     * @throws IOException if it cannot be read or is no JSON
     */
    public static JsonReading of(InputStream in, Catalogue catalogue) throws IOException {
        return new JsonReading(JSON.readTree(in), catalogue);
    }

    /** The object under a key; an empty one if there is none. */
    public JsonReading at(String key) {
        return new JsonReading(node.path(key), catalogue);
    }

    /** The objects in an array. */
    public List<JsonReading> all(String key) {
        return items(node.path(key))
                .map(each -> new JsonReading(each, catalogue))
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    /** A text or a number as text. */
    public @Nullable String text(String key) {
        JsonNode value = node.path(key);
        return value.isTextual() || value.isNumber() ? value.asText() : null;
    }

    /** The texts in an array. */
    public List<String> texts(String key) {
        return items(node.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    /** A whole number. */
    public @Nullable Object number(String key) {
        JsonNode value = node.path(key);
        return value.isIntegralNumber() && value.canConvertToLong() ? (Object) value.longValue() : null;
    }

    /** The id of the term that a text names or whose own address it is; the text itself if there is none; null for null. */
    public @Nullable String term(String vocabulary, @Nullable String said) {
        return said == null
                ? null
                : catalogue.vocabulary(vocabulary).terms().stream()
                        .filter(term -> isAt(term.url(), said))
                        .findFirst()
                        .or(() -> catalogue.vocabulary(vocabulary).resolve(said))
                        .map(Term::id)
                        .orElse(said);
    }

    private static boolean isAt(@Nullable Link url, String address) {
        return url != null && url.href().equals(address);
    }

    /** As {@link #term}, for several. */
    public List<String> terms(String vocabulary, List<String> said) {
        List<String> terms = new ArrayList<>();
        said.forEach(each -> terms.add(Objects.requireNonNull(term(vocabulary, each))));
        return terms;
    }
}
