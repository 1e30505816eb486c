package org.waymark.edit.harvest.kit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.text.CleanText;

/** A record while it is put together: its fields in the order in which they are written, and its extras. */
public final class Draft {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> extras = new LinkedHashMap<>();

    /** Sets a field; nothing where there is no value. */
    public void put(String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(key, value);
        }
    }

    /** Sets a field that is a list of texts or of groups; nothing where it is empty. */
    public void put(String key, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(key, List.copyOf(values));
        }
    }

    /** Sets a field that is a group of keys; nothing where it is empty. */
    public void put(String key, Map<String, Object> group) {
        if (!group.isEmpty()) {
            fields.put(key, group);
        }
    }

    /** Whether this field is set. */
    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Keeps a value as it was written; a second value under one key is numbered. */
    public void extra(String key, @Nullable String value) {
        String clean = value == null ? "" : CleanText.lines(value).strip();
        if (clean.isEmpty()) {
            return;
        }
        String name = CleanText.line(key);
        String free = name;
        for (int n = 2; extras.containsKey(free); n++) {
            if (clean.equals(extras.get(free))) {
                return;
            }
            free = name + " (" + n + ")";
        }
        extras.put(free, clean);
    }

    /** Keeps a value as it was written, unless the field made from it has the same value. */
    public void extraUnless(String same, String key, @Nullable String value) {
        if (value != null && !same.equals(value.strip())) {
            extra(key, value);
        }
    }

    /** The fields without the extras. */
    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** The values kept unchanged. */
    Map<String, String> extras() {
        return Collections.unmodifiableMap(extras);
    }

    /** The record as it is written: fields, then extras. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>(fields);
        if (!extras.isEmpty()) {
            document.put("extras", new LinkedHashMap<>(extras));
        }
        return document;
    }
}
