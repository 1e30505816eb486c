package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.rdf.Namespace;

/**
 * Describes terms: briefly where a record uses them, and fully in the file of their vocabulary.
 *
 * @param catalogue whose terms they are
 * @param iris how they are named
 */
record TermDescriptions(Catalogue catalogue, RecordIris iris) {

    /** The term as a concept with its labels; null if no vocabulary has it. */
    @Nullable
    Iri concept(@Nullable Term term, FileDescriptions file) {
        if (term == null || !term.known()) {
            return null;
        }
        Iri iri = iris.of(term);
        if (!file.has(iri)) {
            texts(file.of(iri).type(SKOS_CONCEPT), SKOS_PREF_LABEL, term.label());
        }
        return iri;
    }

    /** The term as a series of datasets (DCAT 3, 6.7); null if no vocabulary has it. */
    @Nullable
    Iri series(@Nullable Term series, FileDescriptions file) {
        if (series == null || !series.known()) {
            return null;
        }
        Iri iri = iris.of(series);
        if (!file.has(iri)) {
            Text definition = series.definition();
            Description described = texts(file.of(iri).type(DCAT_DATASET_SERIES_CLASS), DCT_TITLE, series.label());
            texts(described, DCT_DESCRIPTION, definition == null ? series.label() : definition);
        }
        return iri;
    }

    /** A term's code in an authority's list, typed as the profile wants it; null if it has none. */
    @Nullable
    Iri code(@Nullable Term term, Authority authority, Iri type, FileDescriptions file) {
        Optional<Iri> code = authority.code(term, catalogue);
        code.ifPresent(iri -> code(iri, authority, type, file));
        return code.orElse(null);
    }

    /** A code in an authority's list, typed as the profile wants it. */
    static Iri code(Iri code, Authority authority, Iri type, FileDescriptions file) {
        if (!file.has(code)) {
            Description described = file.of(code).type(type).add(SKOS_IN_SCHEME, authority.scheme());
            String label = Authority.label(code);
            if (label != null) {
                described.add(SKOS_PREF_LABEL, Literal.of(label, "en"));
            }
        }
        return code;
    }

    /** A place with its codes and a point in it; of a place that no vocabulary has only its name. */
    Iri location(Term place, Iri record, int number, FileDescriptions file) {
        Iri iri = place.listed() ? iris.of(place) : record.with("#place-" + number);
        if (!file.has(iri)) {
            locate(place, texts(file.of(iri), SKOS_PREF_LABEL, place.label()));
        }
        return iri;
    }

    private static void locate(Term place, Description described) {
        described.type(DCT_LOCATION_CLASS);
        String code = place.code();
        if (code != null) {
            described.add(DCT_IDENTIFIER, Literal.of(code));
        }
        String point = place.point();
        String[] parts = point == null ? new String[0] : point.split(",", -1);
        if (parts.length == 2) {
            String wkt = "POINT(" + parts[1].strip() + " " + parts[0].strip() + ")";
            described.add(DCAT_CENTROID, Literal.typed(wkt, GSP_WKT_LITERAL));
        }
        matches(described, SKOS_EXACT_MATCH, place.sameAs());
    }

    /** The licence: its code in the European list, else the address of its text, else the term; null if none is given. */
    @Nullable
    Iri licence(@Nullable Term licence, FileDescriptions file) {
        if (licence == null || !licence.given()) {
            return null;
        }
        Link url = licence.url();
        Iri iri = Authority.LICENCE
                .code(licence, catalogue)
                .or(() -> Optional.ofNullable(url).flatMap(link -> Iri.of(link.href())))
                .orElseGet(() -> iris.of(licence));
        Description described = file.of(iri);
        // The page of a licence may be the page of a dataset too.
        if (!described.values(Namespace.RDF_TYPE).contains(DCT_LICENSE_DOCUMENT_CLASS)) {
            texts(described.type(DCT_LICENSE_DOCUMENT_CLASS), DCT_TITLE, licence.label());
            matches(described, SKOS_EXACT_MATCH, licence.sameAs());
            if (url != null) {
                matches(described, SKOS_EXACT_MATCH, List.of(url));
            }
        }
        return iri;
    }

    /** All terms of a vocabulary, for its own file. */
    FileDescriptions all(Vocabulary vocabulary) {
        FileDescriptions file = new FileDescriptions();
        Iri scheme = iris.vocabulary(vocabulary.name());
        Text title = vocabulary.title();
        Description described = scheme(scheme, title == null ? Text.of("und", vocabulary.name()) : title, file);
        vocabulary.roots().stream()
                .filter(Term::listed)
                .forEach(term -> described.add(SKOS_HAS_TOP_CONCEPT, iris.of(term)));
        vocabulary.terms().forEach(term -> whole(term, vocabulary, file));
        return file;
    }

    /** A list of terms with its title. */
    static Description scheme(Iri scheme, Text title, FileDescriptions file) {
        return texts(file.of(scheme).type(SKOS_CONCEPT_SCHEME), DCT_TITLE, title);
    }

    private void whole(Term term, Vocabulary vocabulary, FileDescriptions file) {
        Description described = file.of(iris.of(term)).type(SKOS_CONCEPT);
        texts(described, SKOS_PREF_LABEL, term.label());
        described.add(SKOS_IN_SCHEME, iris.vocabulary(vocabulary.name()));
        described.add(SKOS_NOTATION, Literal.of(term.id()));
        Text definition = term.definition();
        if (definition != null) {
            texts(described, SKOS_DEFINITION, definition);
        }
        term.aliases().forEach(alias -> described.add(SKOS_ALT_LABEL, Literal.of(alias)));
        term.misspellings().forEach(wrong -> described.add(SKOS_HIDDEN_LABEL, Literal.of(wrong)));
        Term broader = vocabulary.broader(term);
        if (broader != null) {
            described.add(SKOS_BROADER, iris.of(broader));
        }
        if (vocabulary.name().equals(Vocabulary.PLACES)) {
            locate(term, described);
        } else {
            matches(described, SKOS_EXACT_MATCH, term.sameAs());
        }
        matches(described, SKOS_BROAD_MATCH, term.broadMatch());
        Link url = term.url();
        if (url != null) {
            matches(described, RDFS_SEE_ALSO, List.of(url));
        }
    }

    /** Adds a text in each language that it has. */
    static Description texts(Description described, Iri predicate, @Nullable Text text) {
        if (text != null) {
            text.byLanguage().forEach((language, value) -> described.add(predicate, Literal.of(value, language)));
        }
        return described;
    }

    private static void matches(Description described, Iri predicate, List<Link> links) {
        for (Link link : links) {
            Iri.of(link.href())
                    .filter(iri -> !iri.equals(described.subject()))
                    .ifPresent(iri -> described.add(predicate, iri));
        }
    }
}
