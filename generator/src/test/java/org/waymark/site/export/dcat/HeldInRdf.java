package org.waymark.site.export.dcat;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.model.Catalogue;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.text.Json;

/** What RDF holds of a dataset, worked out from the record alone. */
record HeldInRdf(Dataset dataset, ExportInputs inputs) {

    private Catalogue catalogue() {
        return inputs.catalogue();
    }

    Map<String, Object> values() {
        List<Resource> files = dataset.resources().stream()
                .filter(each -> address(each) != null)
                .toList();
        String licence = licence(files);
        Map<String, Object> held = Json.present(
                "title",
                texts(dataset.title()),
                "description",
                texts(dataset.description()),
                "publisher",
                catalogue().resolve(dataset.publisher()) instanceof Organisation publisher ? publisher.slug() : null,
                "creators",
                dataset.creators().stream()
                        .map(agent -> Json.present(
                                "name",
                                text(agent.name()),
                                "url",
                                address(agent.url()),
                                "identifier",
                                text(agent.identifier())))
                        .toList(),
                "contact",
                contact(dataset.contact()),
                "identifiers",
                distinct(dataset.identifiers()),
                "themes",
                known(dataset.themes()),
                "keywords",
                distinct(dataset.keywords()),
                "populations",
                known(dataset.populations()),
                "places",
                dataset.places().stream()
                        .map(each ->
                                each.listed() ? each.id() : text(each.label().any()))
                        .distinct()
                        .toList(),
                "period",
                string(dataset.period()),
                "issued",
                string(dataset.issued()),
                "modified",
                string(dataset.modified()),
                "frequency",
                coded(dataset.frequency(), Authority.FREQUENCY),
                "version",
                text(dataset.version()));
        held.putAll(Json.present(
                "successor",
                slugs(Stream.ofNullable(dataset.successor())).stream()
                        .findFirst()
                        .orElse(null),
                "series",
                dataset.series() != null && dataset.series().known()
                        ? dataset.series().id()
                        : null,
                "licence",
                licence,
                "access",
                access(dataset.access(), !files.isEmpty()),
                "landing_page",
                address(dataset.landingPage()),
                "documentation",
                dataset.documentation().stream()
                        .map(HeldInRdf::address)
                        .filter(each -> each != null)
                        .distinct()
                        .toList(),
                "languages",
                dataset.languages().stream()
                        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                        .distinct()
                        .toList(),
                "conforms_to",
                slugs(dataset.conformsTo().stream()),
                "provenance",
                texts(dataset.provenance()),
                "method",
                texts(dataset.method()),
                "limitations",
                texts(dataset.limitations()),
                "related",
                slugs(dataset.related().stream()),
                "resources",
                files.stream().map(each -> resource(each, licence)).toList(),
                "sources",
                dataset.sources().stream()
                        .map(source -> Json.present(
                                "title",
                                texts(source.title()),
                                "date",
                                string(source.date()),
                                "url",
                                address(source.url())))
                        .filter(source -> !source.isEmpty())
                        .toList()));
        return held;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : Literal.of(text).value();
    }

    static @Nullable Map<String, String> texts(@Nullable Text text) {
        Map<String, String> texts = new TreeMap<>();
        if (text != null) {
            text.byLanguage().forEach((language, value) -> texts.put(language, text(value)));
        }
        return texts;
    }

    private static List<String> distinct(List<String> texts) {
        return texts.stream().map(HeldInRdf::text).distinct().toList();
    }

    private static @Nullable String address(@Nullable Link link) {
        return link == null ? null : Iri.of(link.href()).map(Iri::value).orElse(null);
    }

    static List<String> known(Collection<Term> terms) {
        return terms.stream().filter(Term::known).map(Term::id).distinct().toList();
    }

    private List<String> slugs(Stream<Ref> refs) {
        return refs.map(catalogue()::resolve)
                .filter(each -> each != null)
                .map(Entry::slug)
                .distinct()
                .toList();
    }

    /** The term that stands for the European code of a term: one that is the same, else the first under it. */
    private @Nullable String coded(@Nullable Term term, Authority authority) {
        Optional<Iri> code = authority.code(term, catalogue());
        if (code.isEmpty()) {
            return null;
        }
        List<Term> terms = catalogue().vocabulary(term.vocabulary()).terms();
        return Stream.concat(
                        terms.stream()
                                .filter(each -> each.sameAs()
                                        .contains(new Link(code.get().value()))),
                        terms.stream()
                                .filter(each ->
                                        authority.code(each, catalogue()).equals(code)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, Object> contact(@Nullable Contact contact) {
        if (contact == null) {
            return Map.of();
        }
        String email = contact.email();
        String digits = contact.phone() == null ? "" : contact.phone().replaceAll("[^+0-9]", "");
        return Json.present(
                "name",
                texts(contact.name()),
                "email",
                email == null
                        ? null
                        : Iri.of("mailto:" + email)
                                .map(iri -> iri.value().substring(7))
                                .orElse(null),
                "url",
                address(contact.url()),
                "phone",
                digits);
    }

    private Map<String, Object> access(@Nullable Access access, boolean files) {
        if (access == null) {
            return Map.of();
        }
        Term level = access.level();
        boolean ours = files && level != null && level.known();
        return Json.present(
                "level",
                ours ? level.id() : coded(level, Authority.ACCESS_RIGHT),
                "how",
                files ? texts(access.how()) : null);
    }

    private @Nullable String address(Resource resource) {
        String path = resource.file() == null ? null : dataset.dataAddress(resource.file());
        String own = path == null ? address(resource.url()) : inputs.settings().published(path);
        return own == null ? address(dataset.landingPage()) : own;
    }

    private @Nullable String licence(List<Resource> files) {
        List<String> all = files.stream().map(this::licence).toList();
        return all.contains("")
                ? null
                : all.stream()
                        .distinct()
                        .sorted(Comparator.comparing(each -> -Collections.frequency(all, each)))
                        .findFirst()
                        .orElse(null);
    }

    private String licence(Resource resource) {
        Term term = resource.licence() == null ? dataset.licence() : resource.licence();
        if (term == null || !term.given()) {
            return "";
        }
        String code = coded(term, Authority.LICENCE);
        return code != null
                ? code
                : catalogue().vocabulary("licences").terms().stream()
                        .filter(each -> each.url() != null && each.url().equals(term.url()))
                        .findFirst()
                        .orElse(term)
                        .id();
    }

    private Map<String, Object> resource(Resource resource, @Nullable String ofDataset) {
        String path = resource.file() == null ? null : dataset.pathOf(resource.file());
        FileDigest digest = path == null ? null : inputs.files().digest(path);
        String checksum = resource.checksum() == null
                ? digest == null ? "" : "sha256:" + digest.sha256()
                : resource.checksum().strip().toLowerCase(Locale.ROOT).replace("sha-", "sha");
        boolean known = checksum.matches("(md5|sha1|sha224|sha256|sha384|sha512):([0-9a-f]{2}){16,64}");
        return Json.present(
                "title",
                texts(resource.title()),
                "url",
                address(resource),
                "description",
                texts(resource.description()),
                "format",
                coded(resource.format(), Authority.FILE_TYPE),
                "media_type",
                DistributionDescriptions.mediaType(resource),
                "size",
                resource.size() != null ? resource.size() : digest == null ? null : (Long) digest.bytes(),
                "checksum",
                known ? checksum : null,
                "modified",
                string(resource.modified()),
                "licence",
                licence(resource).equals(ofDataset) ? null : licence(resource));
    }
}
