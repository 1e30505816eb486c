package org.waymark.model.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Synonym;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.record.Kinds;

/** All schemas of the model. */
public final class ModelSchemas {

    private ModelSchemas() {}

    /** What files hold: the kinds of record that have a page, then the site, terms of vocabularies, synonyms and tombstones. */
    public static List<RecordSchema> records() {
        return Stream.of(
                        Kinds.ALL.stream().map(Kind::type),
                        Stream.of(Site.class, Term.class, Synonym.class, Tombstone.class),
                        Kinds.LISTS.values().stream().sorted(Comparator.comparing(Class::getName)))
                .flatMap(types -> types)
                .map(RecordSchema::of)
                .toList();
    }

    /** The groups of fields inside records, by name. */
    public static List<RecordSchema> groups() {
        Set<RecordSchema> groups = new LinkedHashSet<>();
        records().forEach(schema -> groups.addAll(groups(schema)));
        return groups.stream().sorted(Comparator.comparing(RecordSchema::name)).toList();
    }

    /** The groups of fields inside this schema at any depth, in order. */
    public static List<RecordSchema> groups(RecordSchema schema) {
        Set<RecordSchema> groups = new LinkedHashSet<>();
        collect(schema, groups);
        return new ArrayList<>(groups);
    }

    private static void collect(RecordSchema schema, Set<RecordSchema> groups) {
        for (FieldSchema field : schema.fields()) {
            RecordSchema nested = field.nested();
            if (nested != null && groups.add(nested)) {
                collect(nested, groups);
            }
        }
    }

    /** Whether such a record is a Markdown file with a header; datasets and all that has no page of its own are YAML. */
    public static boolean isMarkdown(RecordSchema schema) {
        return schema.says().folder().startsWith(Kind.CONTENT);
    }

    /** Whether the field may be missing from a file's keys: the text under a header, the date in the name of a post. */
    public static boolean canStandElsewhere(RecordSchema schema, FieldSchema field) {
        boolean named = schema.says().datedFiles() && field.key().equals("date");
        return named || (field.body() && isMarkdown(schema));
    }
}
