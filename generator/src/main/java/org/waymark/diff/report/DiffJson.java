package org.waymark.diff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.diff.CatalogueDiff;
import org.waymark.diff.Fate;
import org.waymark.diff.FieldChange;
import org.waymark.diff.Measure;
import org.waymark.diff.RecordChange;
import org.waymark.diff.TermChange;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.report.Finding;
import org.waymark.site.ComparedPage;
import org.waymark.text.Json;

/** Writes a comparison as one JSON object. Values are as they were found; everything outside ASCII is escaped. */
final class DiffJson {

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(CatalogueDiff diff) {
        StringBuilder out = new StringBuilder();
        try {
            Json.write(out, json -> new DiffJson(json).all(diff));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return out.toString();
    }

    /** What is written of one item of a list. */
    @FunctionalInterface
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private void all(CatalogueDiff diff) throws IOException {
        json.writeStartObject();
        json.writeStringField("base", diff.base());
        json.writeStringField("head", diff.head());
        json.writeStringField("as_of", diff.asOf().toString());
        list("records", diff.records(), this::record);
        list("terms", diff.terms(), this::term);
        list("new_findings", diff.findings().added(), this::finding);
        list("solved_findings", diff.findings().solved(), this::finding);
        list("duplicates", diff.duplicates(), duplicate -> {
            json.writeStringField("added", duplicate.added().source().file());
            json.writeStringField("other", duplicate.other().source().file());
            strings("reasons", duplicate.reasons());
        });
        list("gaps", diff.gaps(), gap -> {
            Entry by = gap.closedBy();
            json.writeStringField("file", gap.gap().source().file());
            text("before", id(gap.before()));
            text("after", id(gap.after()));
            text("closed_by", by == null ? null : by.slug());
        });
        json.writeObjectFieldStart("datasets");
        measure(diff.datasets());
        json.writeEndObject();
        list("quality", diff.quality(), measure -> {
            json.writeStringField("check", measure.label());
            measure(measure);
        });
        list("coverage", diff.coverage(), measure -> {
            json.writeStringField("by", measure.name());
            json.writeStringField("what", measure.label());
            measure(measure);
        });
        list("links", diff.links(), link -> {
            json.writeStringField("file", link.entry().source().file());
            json.writeStringField("href", link.href());
            json.writeBooleanField("new_host", link.newHost());
        });
        json.writeObjectFieldStart("pages");
        strings("own", diff.pages().own());
        strings("near", diff.pages().near());
        strings("redirects", diff.pages().redirects());
        strings("gone", diff.pages().gone());
        json.writeEndObject();
        list("files", diff.files(), file -> {
            json.writeStringField("path", file.path());
            json.writeStringField("role", file.role());
            json.writeBooleanField("judges", file.judges());
            json.writeStringField("change", file.type());
        });
        list("previews", diff.previews(), this::preview);
        json.writeEndObject();
    }

    private void record(RecordChange change) throws IOException {
        Entry old = change.before();
        Entry now = change.after();
        Fate fate = change.fate();
        json.writeStringField("change", lower(change.type()));
        json.writeStringField("kind", change.entry().kind().key());
        json.writeStringField("title", change.entry().title().any());
        text("file_before", old == null ? null : old.source().file());
        text("file", now == null ? null : now.source().file());
        text("address_before", old == null ? null : old.address());
        text("address", now == null ? null : now.address());
        text("old_address", fate == null ? null : lower(fate.outcome()));
        fields(change.fields());
    }

    private void term(TermChange change) throws IOException {
        json.writeStringField("change", lower(change.type()));
        json.writeStringField("vocabulary", change.vocabulary());
        json.writeStringField("id", change.id());
        json.writeStringField("label", change.label());
        json.writeNumberField("records", change.records());
        strings("lost_addresses", change.lost());
        fields(change.fields());
    }

    private void fields(List<FieldChange> changes) throws IOException {
        list("fields", changes, field -> {
            json.writeStringField("label", field.label());
            text("before", field.before());
            text("after", field.after());
        });
    }

    /** Without the documents, which only frames can show. */
    private void preview(ComparedPage page) throws IOException {
        json.writeStringField("address", page.address());
        json.writeStringField("title", page.title());
        list("facts", page.facts(), fact -> {
            json.writeStringField("label", fact.label());
            text("before", fact.before());
            text("after", fact.after());
        });
    }

    private void finding(Finding finding) throws IOException {
        json.writeStringField("code", finding.code().id());
        json.writeStringField("severity", finding.severity().word());
        json.writeStringField("file", finding.location().file());
        json.writeNumberField("line", finding.location().line());
        json.writeNumberField("column", finding.location().column());
        json.writeStringField("message", finding.message());
        text("hint", finding.hint());
    }

    private void measure(Measure measure) throws IOException {
        json.writeNumberField("before", measure.before());
        json.writeNumberField("after", measure.after());
    }

    private <T> void list(String key, List<T> items, Item<T> write) throws IOException {
        json.writeArrayFieldStart(key);
        for (T item : items) {
            json.writeStartObject();
            write.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String key, List<String> items) throws IOException {
        json.writeArrayFieldStart(key);
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
    }

    private void text(String key, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }

    private static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.id();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
