package org.waymark.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a file says about one thing, in the order in which it was said. */
public final class Description {

    /** So many values are looked through for one that is said again; only lists made by the program are longer. */
    private static final int LOOKED_BACK = 100;

    private final RdfTerm subject;
    private final List<Iri> predicates = new ArrayList<>();
    private final List<RdfTerm> objects = new ArrayList<>();

    /** Nothing is said yet. */
    public Description(RdfTerm subject) {
        this.subject = subject;
    }

    /** What is described. */
    public RdfTerm subject() {
        return subject;
    }

    /** Says something, unless that is among what was said last of this property; nothing where there is no value. */
    public Description add(Iri predicate, @Nullable RdfTerm object) {
        if (object != null && !isSaid(predicate, object)) {
            predicates.add(predicate);
            objects.add(object);
        }
        return this;
    }

    private boolean isSaid(Iri predicate, RdfTerm object) {
        int first = Math.max(0, predicates.size() - LOOKED_BACK);
        for (int i = predicates.size() - 1; i >= first && predicates.get(i).equals(predicate); i--) {
            if (objects.get(i).equals(object)) {
                return true;
            }
        }
        return false;
    }

    /** Says of which class it is. */
    public Description type(Iri type) {
        return add(Namespace.RDF_TYPE, type);
    }

    /** Whether the first thing that is said is that it is of this class. */
    public boolean is(Iri type) {
        return !objects.isEmpty() && objects.get(0).equals(type);
    }

    /** The values of a property. */
    public List<RdfTerm> values(Iri predicate) {
        return IntStream.range(0, predicates.size())
                .filter(i -> predicates.get(i).equals(predicate))
                .mapToObj(objects::get)
                .toList();
    }

    /** What is said. */
    public Stream<Statement> statements() {
        return IntStream.range(0, predicates.size())
                .mapToObj(i -> new Statement(subject, predicates.get(i), objects.get(i)));
    }

    /** Gives each property with one of its values, in order. */
    void forEach(BiConsumer<Iri, RdfTerm> each) {
        for (int i = 0; i < predicates.size(); i++) {
            each.accept(predicates.get(i), objects.get(i));
        }
    }
}
