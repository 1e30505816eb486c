package org.waymark.site.export.dcat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfTerm;
import org.waymark.rdf.Statement;

/** All that a file in RDF says, thing by thing, in its order. */
final class SaidThings {

    private final Map<RdfTerm, Map<Iri, List<RdfTerm>>> said = new LinkedHashMap<>();
    private final Map<RdfTerm, List<RdfTerm>> records = new LinkedHashMap<>();

    void add(Statement statement) {
        said.computeIfAbsent(statement.subject(), subject -> new LinkedHashMap<>())
                .computeIfAbsent(statement.predicate(), predicate -> new ArrayList<>(1))
                .add(statement.object());
        if (statement.predicate().equals(DcatIris.FOAF_PRIMARY_TOPIC)) {
            records.computeIfAbsent(statement.object(), topic -> new ArrayList<>(1))
                    .add(statement.subject());
        }
    }

    /** The values of a property. */
    List<RdfTerm> of(RdfTerm thing, Iri property) {
        return said.getOrDefault(thing, Map.of()).getOrDefault(property, List.of());
    }

    /** The catalogue's records about a dataset. */
    List<RdfTerm> records(RdfTerm dataset) {
        return records.getOrDefault(dataset, List.of());
    }

    /** The things of a class. */
    List<RdfTerm> all(Iri type) {
        return said.keySet().stream()
                .filter(thing -> of(thing, org.waymark.rdf.Namespace.RDF_TYPE).contains(type))
                .toList();
    }
}
