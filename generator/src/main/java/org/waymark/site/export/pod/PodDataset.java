package org.waymark.site.export.pod;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.record.Standard;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.describe.Describer;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/**
 * A dataset as Project Open Data 1.1 describes one. {@code generator/docs/data-formats.md} says which field goes where.
 *
 * @param say its words and addresses
 */
record PodDataset(Describer say) {

    private static final int LONGEST_RIGHTS = 255;

    /** As the schema has it. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\w_~!$&'()*+,;=:.-]+@[\\w.-]+\\.[\\w.-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?");

    Map<String, Object> of(Dataset dataset) {
        return Json.present(
                "@type", "dcat:Dataset",
                "identifier", say.id(dataset),
                "title", say.line(dataset.title()),
                "description", say.text(dataset.description()),
                "publisher", publisher(dataset),
                "contactPoint", contact(dataset),
                "accessLevel", level(dataset.access()),
                "rights", rights(dataset.access()),
                "license", Describer.licence(dataset.licence()),
                "keyword",
                        dataset.keywords().stream()
                                .map(PlainText::line)
                                .filter(word -> !word.isBlank())
                                .toList(),
                "theme", say.labels(dataset.themes()),
                "spatial",
                        String.join(
                                "; ",
                                dataset.places().stream()
                                        .map(Term::label)
                                        .map(say::line)
                                        .toList()),
                "temporal", temporal(dataset.period()),
                "issued", Describer.date(dataset.issued()),
                "modified", Describer.date(dataset.modified()),
                "accrualPeriodicity", frequency(dataset.frequency()),
                "language",
                        dataset.languages().stream()
                                .filter(tag -> LANGUAGE.matcher(tag).matches())
                                .toList(),
                "landingPage", Describer.web(dataset.landingPage()),
                "references",
                        dataset.documentation().stream()
                                .map(Describer::web)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                "conformsTo", standard(dataset),
                "distribution",
                        dataset.resources().stream()
                                .map(resource -> distribution(resource, dataset))
                                .filter(described ->
                                        described.containsKey("downloadURL") || described.containsKey("accessURL"))
                                .toList());
    }

    private @Nullable Map<String, Object> publisher(Dataset dataset) {
        String name = say.name(dataset.publisher());
        Organisation organisation = say.organisation(dataset.publisher());
        String parent = organisation == null ? null : say.name(organisation.parent());
        return name == null
                ? null
                : Json.present(
                        "@type",
                        "org:Organization",
                        "name",
                        name,
                        "subOrganizationOf",
                        parent == null ? null : Json.object("@type", "org:Organization", "name", parent));
    }

    /** Who to ask: the contact of the dataset or of its publisher; if we know neither, the publisher by name. */
    private @Nullable Map<String, Object> contact(Dataset dataset) {
        Contact contact = say.contact(dataset);
        String name = contact == null || contact.name() == null ? null : say.line(contact.name());
        String called = name == null ? say.name(dataset.publisher()) : name;
        return called == null
                ? null
                : Json.present("@type", "vcard:Contact", "fn", called, "hasEmail", mailto(contact));
    }

    /** The address of an office as a link; null if it is not known or none that the formats take. */
    static @Nullable String mailto(@Nullable Contact contact) {
        String email = contact == null || contact.email() == null
                ? ""
                : contact.email().strip();
        return EMAIL.matcher(email).matches() ? "mailto:" + email : null;
    }

    private static @Nullable String level(@Nullable Access access) {
        Term level = access == null ? null : access.level();
        return switch (level == null ? "" : level.id()) {
            case "open" -> "public";
            case "registered", "secure" -> "restricted public";
            case "closed" -> "non-public";
            default -> null;
        };
    }

    /** How to get the data; else the level in the catalogue's own words, which are finer than those of the format. */
    private @Nullable String rights(@Nullable Access access) {
        Term level = access == null ? null : access.level();
        if (access == null || level == null || !level.known()) {
            return null;
        }
        String label = say.line(level.label());
        String how = access.how() == null ? label : label + ". " + say.line(access.how());
        return PlainText.shorten(how, LONGEST_RIGHTS);
    }

    /** Only a period with both ends: the format has no open ones. */
    private static @Nullable String temporal(@Nullable PeriodOfTime period) {
        return period == null || period.start() == null || period.end() == null
                ? null
                : period.start() + "/" + period.end();
    }

    /** A repeating interval (ISO 8601): as the vocabulary writes it among the other names of the frequency. */
    private static @Nullable String frequency(@Nullable Term frequency) {
        if (frequency == null || frequency.id().equals("irregular")) {
            return frequency == null ? null : "irregular";
        }
        return frequency.aliases().stream()
                .filter(alias -> alias.startsWith("R/P"))
                .findFirst()
                .orElse(frequency.interval() == null ? null : "R/" + frequency.interval());
    }

    private @Nullable String standard(Dataset dataset) {
        for (Ref ref : dataset.conformsTo()) {
            String url = say.catalogue().resolve(ref) instanceof Standard standard
                    ? Describer.web(standard.website())
                    : null;
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    /** A file that can be fetched needs a media type; one without is given as a page that leads to it. */
    private Map<String, Object> distribution(Resource resource, Dataset dataset) {
        String file = say.download(resource, dataset);
        String type = say.mediaType(resource);
        boolean download = file != null && type != null;
        Term format = resource.format();
        return Json.present(
                "@type",
                "dcat:Distribution",
                "title",
                say.lineOrNull(resource.title()),
                "description",
                say.textOrNull(resource.description()),
                "downloadURL",
                download ? file : null,
                "accessURL",
                download ? null : file != null ? file : Describer.web(resource.url()),
                "mediaType",
                type,
                "format",
                format == null ? null : say.line(format.label()));
    }
}
