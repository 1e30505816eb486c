package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.rdf.RdfTerm;

/**
 * One thing as a file in RDF describes it, with values as records have them.
 *
 * @param said all that the file says
 * @param dataset the dataset to which it belongs
 * @param thing the dataset, or a part of it
 * @param catalogue whose vocabularies name what is meant
 */
record DcatReading(SaidThings said, RdfTerm dataset, RdfTerm thing, Catalogue catalogue) {

    /** A term as catalogues made with this program name it. */
    private static final Pattern TERM = Pattern.compile(".*/dcat/vocabularies/([^/#]+)\\.ttl#(.+)");

    /** A page of a record there. */
    private static final Pattern PAGE = Pattern.compile("(.*/)([a-z-]+)/([^/]+)\\.html");

    private static final List<Iri> NAMES = List.of(SKOS_PREF_LABEL, FOAF_NAME, DCT_TITLE, RDFS_LABEL);

    /** What is at the end of a path of properties. */
    List<DcatReading> at(Iri... path) {
        Stream<RdfTerm> found = Stream.of(thing);
        for (Iri property : path) {
            found = found.flatMap(each -> said.of(each, property).stream());
        }
        return found.distinct().map(this::of).toList();
    }

    private DcatReading of(RdfTerm other) {
        return new DcatReading(said, dataset, other, catalogue);
    }

    @Nullable
    DcatReading first(Iri... path) {
        return at(path).stream().findFirst().orElse(null);
    }

    /** What the record about the dataset refers to. */
    List<DcatReading> sources() {
        return said.records(dataset).stream()
                .flatMap(record -> of(record).at(DCT_REFERENCES).stream())
                .toList();
    }

    /** A text in each language; the text alone if it has none. */
    @Nullable
    Object texts(Iri... path) {
        Map<String, String> tagged = new TreeMap<>();
        String plain = null;
        for (DcatReading each : at(path)) {
            if (each.thing instanceof Literal literal) {
                if (literal.language() != null) {
                    tagged.putIfAbsent(literal.language(), literal.value());
                } else if (plain == null) {
                    plain = literal.value();
                }
            }
        }
        return tagged.isEmpty() ? plain : tagged;
    }

    /** A literal's text or a thing's address. */
    private String value() {
        return thing instanceof Iri iri ? iri.value() : thing instanceof Literal literal ? literal.value() : "";
    }

    List<String> values(Iri... path) {
        return at(path).stream().map(DcatReading::value).toList();
    }

    @Nullable
    String value(Iri... path) {
        return values(path).stream().findFirst().orElse(null);
    }

    /** What comes after {@code mailto:} and the like. */
    @Nullable
    String bare(String scheme, Iri... path) {
        String value = value(path);
        return value == null ? null : value.startsWith(scheme) ? value.substring(scheme.length()) : value;
    }

    @Nullable
    Object size() {
        String size = value(DCAT_BYTE_SIZE);
        try {
            return size == null ? null : (Object) Long.valueOf(size);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    String period() {
        DcatReading period = first(DCT_TEMPORAL);
        if (period == null) {
            return null;
        }
        String start = Objects.requireNonNullElse(period.value(DCAT_START_DATE), "..");
        String end = Objects.requireNonNullElse(period.value(DCAT_END_DATE), "..");
        return PeriodOfTime.parse(start + "/" + end).map(PeriodOfTime::toString).orElse(null);
    }

    @Nullable
    String checksum() {
        DcatReading checksum = first(SPDX_CHECKSUM);
        String algorithm = checksum == null ? null : checksum.value(SPDX_ALGORITHM);
        String value = checksum == null ? null : checksum.value(SPDX_CHECKSUM_VALUE);
        return algorithm == null || value == null
                ? null
                : algorithm.substring(algorithm.lastIndexOf('_') + 1) + ":" + value;
    }

    @Nullable
    String mediaType() {
        return bare(DistributionDescriptions.MEDIA_TYPES, DCAT_MEDIA_TYPE);
    }

    /** The contact, unless that is the publisher's. */
    @Nullable
    DcatReading contact() {
        String publisher = Objects.requireNonNullElse(value(DCT_PUBLISHER), "");
        return at(DCAT_CONTACT_POINT).stream()
                .filter(contact -> publisher.isEmpty() || !contact.value().startsWith(publisher + "#"))
                .findFirst()
                .orElse(null);
    }

    /** The slugs of records in a folder of the same site, and the names of other things. */
    List<String> records(String folder, Iri... path) {
        Matcher own = PAGE.matcher(of(dataset).value());
        String home = own.matches() ? own.group(1) : "none";
        return at(path).stream()
                .map(other -> {
                    Matcher page = PAGE.matcher(other.value());
                    boolean ours = page.matches()
                            && page.group(1).equals(home)
                            && page.group(2).equals(folder);
                    return ours ? decoded(page.group(3)) : other.name();
                })
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Nullable
    String record(String folder, Iri... path) {
        return records(folder, path).stream().findFirst().orElse(null);
    }

    /** What the file calls it, in English where it can; its text if it is one; else nothing. */
    private String name() {
        if (thing instanceof Literal literal) {
            return literal.value();
        }
        return NAMES.stream()
                .map(this::texts)
                .filter(Objects::nonNull)
                .map(name -> name instanceof TreeMap<?, ?> texts
                        ? String.valueOf(
                                texts.containsKey("en")
                                        ? texts.get("en")
                                        : texts.firstEntry().getValue())
                        : name.toString())
                .findFirst()
                .orElse("");
    }

    /**
     * Terms of a vocabulary: by their id, by a code of an authority's list if nothing else is said, by their name where the
     * vocabulary knows it; else the name.
     *
     * @param authority whose codes may stand for them; null if none may
     */
    List<String> terms(String vocabulary, @Nullable Authority authority, Iri... path) {
        List<DcatReading> all = at(path);
        Predicate<DcatReading> coded = each -> authority != null && authority.holds(each.thing);
        boolean codesAlone = all.stream().allMatch(coded);
        return all.stream()
                .filter(each -> codesAlone || !coded.test(each))
                .map(each -> each.term(vocabulary, codesAlone ? authority : null))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    String term(String vocabulary, @Nullable Authority authority, Iri... path) {
        return terms(vocabulary, authority, path).stream().findFirst().orElse(null);
    }

    private String term(String vocabulary, @Nullable Authority authority) {
        Matcher own = TERM.matcher(value());
        if (own.matches() && own.group(1).equals(vocabulary)) {
            String id = decoded(own.group(2));
            if (catalogue.vocabulary(vocabulary).term(id) != null) {
                return id;
            }
        }
        String name = name();
        return Optional.ofNullable(authority)
                .flatMap(list -> coded(catalogue.vocabulary(vocabulary).terms(), list, thing, catalogue))
                .or(() -> catalogue.vocabulary(vocabulary).resolve(name))
                .map(Term::id)
                .orElse(name);
    }

    /** The first term that has a code itself, else the first under one that has it. */
    static Optional<Term> coded(List<Term> terms, Authority authority, RdfTerm code, Catalogue catalogue) {
        Predicate<Term> same = term -> term.sameAs().stream()
                .anyMatch(link -> Iri.of(link.href()).filter(code::equals).isPresent());
        return terms.stream()
                .filter(same)
                .findFirst()
                .or(() -> terms.stream()
                        .filter(term -> authority
                                .code(term, catalogue)
                                .filter(code::equals)
                                .isPresent())
                        .findFirst());
    }

    /** The licence of this file, by its code, the address of its text or its name. */
    String licence() {
        DcatReading licence = first(DCT_LICENSE);
        if (licence == null) {
            return "";
        }
        List<Term> terms = catalogue.vocabulary("licences").terms();
        return coded(terms, Authority.LICENCE, licence.thing, catalogue)
                .or(() -> terms.stream()
                        .filter(term -> hasAddress(term.url(), licence.thing))
                        .findFirst())
                .map(Term::id)
                .orElseGet(() -> {
                    String name = licence.term("licences", null);
                    return name.isEmpty() ? licence.value() : name;
                });
    }

    private static boolean hasAddress(@Nullable Link url, RdfTerm iri) {
        return url != null && Iri.of(url.href()).filter(iri::equals).isPresent();
    }

    /** The licence that most files of the dataset have, or the first of these; null if one has none. */
    @Nullable
    String licenceOfMost() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        of(dataset).at(DCAT_DISTRIBUTION).forEach(file -> counts.merge(file.licence(), 1, Integer::sum));
        return counts.containsKey("")
                ? null
                : counts.entrySet().stream()
                        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /** The licence of this file where it is not that of the dataset. */
    @Nullable
    String ownLicence() {
        String licence = licence();
        return licence.equals(licenceOfMost()) ? null : licence;
    }

    /** Tags of languages by the codes of the European list. */
    List<String> languages() {
        return at(DCT_LANGUAGE).stream()
                .map(each -> Authority.LANGUAGE.local(each.thing).toLowerCase(Locale.ROOT))
                .map(code -> Stream.of(Locale.getISOLanguages())
                        .filter(tag ->
                                Locale.forLanguageTag(tag).getISO3Language().equals(code))
                        .findFirst()
                        .orElse(code))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
