package org.waymark.site.export.dcat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;

/** What one file says, thing by thing, in the order in which they were first described. */
final class FileDescriptions {

    private final Map<Iri, Description> all = new LinkedHashMap<>();

    /** What the file says of this thing so far. */
    Description of(Iri thing) {
        return all.computeIfAbsent(thing, Description::new);
    }

    /** Whether it says anything of this thing. */
    boolean has(Iri thing) {
        return all.containsKey(thing);
    }

    Stream<Description> all() {
        return all.values().stream();
    }
}
