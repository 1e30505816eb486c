package org.waymark.edit.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Site;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.ProposeWords;
import org.waymark.site.theme.ThemeFiles;

/**
 * Finds the field that somebody means, by its key or by its label on pages.
 *
 * @param outer the field of the record
 * @param part the key of a part of it, or the language of a text; null for all of it
 * @param value the schema of what is written there
 */
public record NamedField(FieldSchema outer, @Nullable String part, FieldSchema value) {

    /**
     * Finds it.
     *
     * @param named such as {@code Licence}, {@code landing_page} or {@code contact.email}
     * @param notes receives a note if no field has this name
     */
    public static @Nullable NamedField in(RecordSchema schema, String named, Site site, List<String> notes) {
        String[] parts = named.strip().split("\\s*(?:[.›>/:]|→)\\s*", 2);
        FieldSchema outer = field(schema, parts[0], site);
        if (outer == null) {
            notes.add("'Field' names no field of " + schema.one() + ". They are: "
                    + String.join(
                            ", ", schema.fields().stream().map(FieldSchema::key).toList()) + ".");
            return null;
        }
        if (parts.length == 1 || parts[1].isBlank()) {
            return new NamedField(outer, null, outer);
        }
        boolean text = outer.type() == FieldType.TEXT || outer.type() == FieldType.MARKDOWN;
        if (text && outer.nested() == null && site.languages().contains(parts[1])) {
            return new NamedField(outer, parts[1], outer);
        }
        RecordSchema nested = outer.nested();
        FieldSchema inner = nested == null || outer.list() ? null : field(nested, parts[1], site);
        if (inner == null) {
            notes.add("'" + outer.key() + "' has no single part that 'Field' could mean.");
            return null;
        }
        return new NamedField(outer, inner.key(), inner);
    }

    /** The keys that lead to it. */
    public List<String> path() {
        return part == null ? List.of(outer.key()) : List.of(outer.key(), part);
    }

    private static @Nullable FieldSchema field(RecordSchema schema, String named, Site site) {
        FieldSchema exact = schema.field(named);
        return exact == null ? labels(schema, site).get(named.toLowerCase(Locale.ROOT)) : exact;
    }

    /** The labels of fields in each language of the site, without ambiguous ones. */
    private static Map<String, @Nullable FieldSchema> labels(RecordSchema schema, Site site) {
        Map<String, @Nullable FieldSchema> labels = new HashMap<>();
        schema.fields().forEach(field -> labels.put(field.key().replace('_', ' '), field));
        for (String language : site.languages()) {
            Messages messages = Messages.load(new ThemeFiles(null), language);
            for (FieldSchema field : schema.fields()) {
                String label = ProposeWords.label(schema, field.key(), messages).toLowerCase(Locale.ROOT);
                labels.merge(label, field, (one, other) -> one.equals(other) ? one : null);
            }
        }
        return labels;
    }

    @Override
    public String toString() {
        return String.join(".", path());
    }
}
