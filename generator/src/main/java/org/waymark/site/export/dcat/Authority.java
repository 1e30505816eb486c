package org.waymark.site.export.dcat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfTerm;

/**
 * A controlled vocabulary of DCAT-AP (3.0.1, section 10). Terms of a catalogue's own vocabularies name its codes as
 * {@code same_as} or {@code broad_match}.
 */
enum Authority {
    ACCESS_RIGHT,
    DATA_THEME,
    DISTRIBUTION_STATUS,
    FILE_TYPE,
    FREQUENCY,
    LANGUAGE,
    LICENCE,
    PUBLISHER_TYPE("http://purl.org/adms/publishertype/", "http://purl.org/adms/publishertype/1.0");

    private static final Map<String, String> LABELS = labels();

    private final String codes;
    private final String scheme;

    /** One of the lists of the Publications Office of the European Union. */
    Authority() {
        String list = "http://publications.europa.eu/resource/authority/"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.codes = list + "/";
        this.scheme = list;
    }

    Authority(String codes, String scheme) {
        this.codes = codes;
        this.scheme = scheme;
    }

    /** The list itself. */
    Iri scheme() {
        return new Iri(scheme);
    }

    /** One of its codes. */
    Iri code(String code) {
        return new Iri(codes + code);
    }

    /** Whether this is one of its codes. */
    boolean holds(RdfTerm term) {
        return term instanceof Iri iri && iri.value().startsWith(codes);
    }

    /** The last part of one of its codes; empty for anything else. */
    String local(RdfTerm term) {
        return term instanceof Iri iri && holds(iri) ? iri.value().substring(codes.length()) : "";
    }

    /** Its code for a term, or for the nearest wider term that has one. */
    Optional<Iri> code(@Nullable Term term, Catalogue catalogue) {
        if (term == null || !term.known()) {
            return Optional.empty();
        }
        Optional<Iri> own = own(term);
        if (own.isPresent() || term.broader() == null) {
            return own;
        }
        Vocabulary vocabulary = catalogue.vocabulary(term.vocabulary());
        return vocabulary.ancestors(term).stream()
                .map(this::own)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Iri> own(Term term) {
        for (List<Link> links : List.of(term.sameAs(), term.broadMatch())) {
            for (Link link : links) {
                if (link.href().startsWith(codes)) {
                    return Iri.of(link.href());
                }
            }
        }
        return Optional.empty();
    }

    /** The code of a language, by its tag (BCP 47). */
    static Optional<Iri> language(String tag) {
        String code = Locale.forLanguageTag(tag).getISO3Language().toUpperCase(Locale.ROOT);
        return code.length() == 3 ? Optional.of(LANGUAGE.code(code)) : Optional.empty();
    }

    /** The English name of a code that has to have one; null if it is not known here. */
    static @Nullable String label(Iri code) {
        return LABELS.get(code.value());
    }

    private static Map<String, String> labels() {
        InputStream file =
                Objects.requireNonNull(Authority.class.getResourceAsStream("/org/waymark/dcat/labels.tsv"), "labels");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.map(line -> line.split("\t")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
