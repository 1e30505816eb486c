package org.waymark.model.schema;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;

/**
 * A relation of records of one kind to records of another, from references.
 *
 * @param name as {@link org.waymark.model.Field#back} says it, such as {@code publishes}
 * @param from the kind whose field says it
 * @param to the kind of the named records
 */
public record BackRelation(String name, Kind<?> from, Kind<?> to) {

    /** The relations to records of this kind, in the order of kinds and fields. */
    public static List<BackRelation> to(Kind<?> kind) {
        List<BackRelation> all = new ArrayList<>();
        for (Kind<?> from : Kinds.ALL) {
            RecordSchema.of(from.type()).fields().forEach(field -> collect(from, field, "", all));
        }
        return all.stream().filter(relation -> relation.to() == kind).distinct().toList();
    }

    /** @param around the relation of the group around the field */
    private static void collect(Kind<?> from, FieldSchema field, String around, List<BackRelation> all) {
        String back = field.back().isEmpty() ? around : field.back();
        Kind<?> target = field.target();
        RecordSchema nested = field.nested();
        if (target != null && !back.isEmpty()) {
            all.add(new BackRelation(back, from, target));
        } else if (nested != null) {
            nested.fields().forEach(inner -> collect(from, inner, back, all));
        }
    }
}
