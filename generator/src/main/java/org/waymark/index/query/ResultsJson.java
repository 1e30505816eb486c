package org.waymark.index.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results as JSON, for scripts. */
public final class ResultsJson {

    private ResultsJson() {}

    /**
     * The results, with their query, as one JSON object and a line feed.
     *
     * @param looser what to ask instead, or null
     */
    public static String of(Query query, Results results, @Nullable Looser looser) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("query", query.text());
            json.writeNumberField("total", results.total());
            json.writeBooleanField("exact", results.exact());
            json.writeObjectFieldStart("kinds");
            for (Map.Entry<String, Integer> kind : results.kinds().entrySet()) {
                json.writeNumberField(kind.getKey(), kind.getValue());
            }
            json.writeEndObject();
            if (looser != null) {
                json.writeObjectFieldStart("looser");
                json.writeStringField("query", looser.text());
                strings("dropped", looser.dropped(), json);
                json.writeEndObject();
            }
            words(results.words(), json);
            hits(results.hits(), json);
            facets(results.facets(), json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text + "\n";
    }

    private static void words(List<Results.WordUse> words, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("words");
        for (Results.WordUse word : words) {
            json.writeStartObject();
            json.writeStringField("word", word.word());
            json.writeStringField("how", word.how().name().toLowerCase(Locale.ROOT));
            strings("used", word.used(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void hits(List<Hit> hits, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("hits");
        for (Hit hit : hits) {
            json.writeStartObject();
            json.writeStringField("kind", hit.kind());
            json.writeStringField("address", hit.card().address());
            json.writeStringField("title", hit.card().title());
            json.writeNumberField("score", hit.score());
            json.writeStringField("publisher", hit.card().publisher());
            json.writeStringField("summary", hit.card().summary());
            json.writeStringField("modified", hit.card().modified());
            json.writeStringField("access", hit.card().access());
            strings("formats", hit.card().formats(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facets(Map<String, List<Results.FacetCount>> facets, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("facets");
        for (Map.Entry<String, List<Results.FacetCount>> facet : facets.entrySet()) {
            json.writeArrayFieldStart(facet.getKey());
            for (Results.FacetCount value : facet.getValue()) {
                json.writeStartObject();
                json.writeStringField("id", value.id());
                json.writeStringField("label", value.label());
                json.writeStringField("parent", value.parent());
                json.writeNumberField("count", value.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
