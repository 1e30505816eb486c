package org.waymark.links.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;
import org.waymark.text.Json;

/** Writes a report as one JSON object. Values are as they were found; everything outside ASCII is escaped. */
final class LinkJson {

    private LinkJson() {}

    static String write(LinkReport report) {
        StringBuilder out = new StringBuilder();
        try {
            Json.write(out, json -> {
                json.writeStartObject();
                json.writeStringField("as_of", report.day().toString());
                json.writeObjectFieldStart("summary");
                for (LinkState state : LinkState.values()) {
                    json.writeNumberField(state.id(), report.in(state).size());
                }
                json.writeEndObject();
                json.writeArrayFieldStart("links");
                for (LinkReport.Row row : report.links()) {
                    row(row, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return out.toString();
    }

    private static void row(LinkReport.Row row, JsonGenerator json) throws IOException {
        LinkHealth link = row.health();
        json.writeStartObject();
        json.writeStringField("url", link.address());
        json.writeStringField("state", link.state().id());
        text("checked", link.checked(), json);
        text("last_fine", link.lastFine(), json);
        text("since", link.since(), json);
        json.writeNumberField("failures", link.failures());
        json.writeStringField("reason", link.reason().id());
        text("moved_to", link.movedTo(), json);
        text("archived", row.copy(), json);
        json.writeArrayFieldStart("places");
        for (LinkPlace place : row.places()) {
            json.writeStartObject();
            json.writeStringField("file", place.file());
            json.writeNumberField("line", place.at().line());
            json.writeStringField("title", place.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(String key, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value.toString());
        }
    }
}
