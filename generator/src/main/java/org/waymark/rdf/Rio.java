package org.waymark.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Statements as the library has them, and back. */
final class Rio {

    private static final String XSD_STRING = Namespace.XSD.iri() + "string";

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Map<String, IRI> names = new HashMap<>();

    /** Gives each statement as the library has it. */
    void statements(Description description, Consumer<org.eclipse.rdf4j.model.Statement> each) {
        Resource subject = (Resource) value(description.subject());
        description.forEach(
                (predicate, object) -> each.accept(values.createStatement(subject, name(predicate), value(object))));
    }

    /** A property or datatype. The library finds out again and again where its name is split, unless it is the same object. */
    private IRI name(Iri iri) {
        IRI known = names.get(iri.value());
        if (known == null) {
            known = values.createIRI(iri.value());
            names.put(iri.value(), known);
        }
        return known;
    }

    private Value value(RdfTerm term) {
        if (term instanceof Iri iri) {
            return values.createIRI(iri.value());
        }
        if (term instanceof BlankNode blank) {
            return values.createBNode(blank.label());
        }
        Literal literal = (Literal) term;
        String language = literal.language();
        if (language != null) {
            return values.createLiteral(literal.value(), language);
        }
        Iri datatype = literal.datatype();
        return datatype == null
                ? values.createLiteral(literal.value())
                : values.createLiteral(literal.value(), name(datatype));
    }

    /** As this program has it. */
    static Statement statement(org.eclipse.rdf4j.model.Statement statement) {
        return new Statement(
                term(statement.getSubject()),
                new Iri(statement.getPredicate().stringValue()),
                term(statement.getObject()));
    }

    private static RdfTerm term(Value value) {
        if (value instanceof IRI iri) {
            return new Iri(iri.stringValue());
        }
        if (value instanceof org.eclipse.rdf4j.model.Literal literal) {
            Optional<String> language = literal.getLanguage();
            String datatype = literal.getDatatype().stringValue();
            boolean plain = language.isPresent() || datatype.equals(XSD_STRING);
            return new Literal(literal.getLabel(), language.orElse(null), plain ? null : new Iri(datatype));
        }
        return new BlankNode(value.stringValue());
    }
}
