package org.waymark.model.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Search;

/**
 * A field of a record.
 *
 * @param key the key in YAML, in snake case
 * @param called what messages call it: its key, or the name of its group where the group may be written as this field alone
 * @param aliases other names that are accepted for the key
 * @param ordinal its index among the components of the record
 * @param type what kind of value it holds, or each of its values
 * @param list whether it holds several values
 * @param required whether a record without it is faulty
 * @param recommended whether {@code waymark new} asks for it although it is not required
 * @param body whether it takes the text under the front matter of a Markdown file
 * @param doc what to write there
 * @param iri the property it corresponds to, as a compact IRI; empty where there is none
 * @param vocabulary where its terms come from; null unless the type is {@link FieldType#TERM}
 * @param target what kind of record it names; null unless the type is {@link FieldType#REF}
 * @param back the relation of the named record to this one; empty if none
 * @param relation the relation from this record, where the other one can say it too; empty where not
 * @param search how much its text counts in search
 * @param facet the facet that its values belong to, or null
 * @param expected whether its page says that nobody knows, where there is no value
 * @param listed whether lists of records say it
 * @param action whether it is what most readers want to do
 * @param nested the schema of its groups; null unless the type is {@link FieldType#RECORD}
 * @param values the only texts allowed; empty where any is
 * @param example a value as it would be written in YAML; empty where there is none
 */
public record FieldSchema(
        String key,
        String called,
        List<String> aliases,
        int ordinal,
        FieldType type,
        boolean list,
        boolean required,
        boolean recommended,
        boolean body,
        String doc,
        String iri,
        @Nullable String vocabulary,
        @Nullable Kind<?> target,
        String back,
        String relation,
        Search search,
        @Nullable Facet facet,
        boolean expected,
        boolean listed,
        boolean action,
        @Nullable RecordSchema nested,
        List<String> values,
        String example) {}
