package org.waymark.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a file says about one thing, in the order in which it was said, each statement once. */
public final class Description {

    private final RdfTerm subject;
    private final Set<Statement> statements = new LinkedHashSet<>();

    /** Nothing is said yet. */
    public Description(RdfTerm subject) {
        this.subject = subject;
    }

    /** What is described. */
    public RdfTerm subject() {
        return subject;
    }

    /** Says something; nothing where there is no value. */
    public Description add(Iri predicate, @Nullable RdfTerm object) {
        if (object != null) {
            statements.add(new Statement(subject, predicate, object));
        }
        return this;
    }

    /** Says of which class it is. */
    public Description type(Iri type) {
        return add(Namespace.RDF_TYPE, type);
    }

    /** What is said. */
    public Stream<Statement> statements() {
        return statements.stream();
    }
}
