package org.waymark.site.export.schema;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/** A JSON Schema for each kind of file, with the catalogue's own terms. */
public final class JsonSchemaExport implements Export {

    @Override
    public List<String> addresses() {
        return List.of(JsonSchema.FOLDER);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        return JsonSchema.files(terms(in.catalogue())).entrySet().stream()
                .map(schema -> Plan.file(JsonSchema.FOLDER + schema.getKey(), schema::getValue));
    }

    private static SortedMap<String, List<String>> terms(Catalogue catalogue) {
        SortedMap<String, List<String>> ids = new TreeMap<>();
        catalogue
                .vocabularies()
                .forEach((name, vocabulary) ->
                        ids.put(name, vocabulary.terms().stream().map(Term::id).toList()));
        return ids;
    }
}
