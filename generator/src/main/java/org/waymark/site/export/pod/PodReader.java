package org.waymark.site.export.pod;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.record.Standard;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.kit.JsonReading;
import org.waymark.site.export.kit.Mapping;

/** Reads datasets from {@code data.json} as fields of our own (Project Open Data 1.1). */
public final class PodReader {

    private static final String NO_PLACE = "the format has no place for it";

    private static final Mapping<JsonReading> CONTACT = new Mapping<JsonReading>()
            .held(
                    "name",
                    "`contactPoint.fn`",
                    "the publisher's name, where there is none",
                    contact -> contact.text("fn"))
            .held("email", "`contactPoint.hasEmail`", "", contact -> bare(contact.text("hasEmail")))
            .lacks("the format knows only a name and a mail address", "url", "phone");

    private static final Mapping<JsonReading> ACCESS = new Mapping<JsonReading>()
            .held("level", "`accessLevel`; `rights` begins with the finer level", "", PodReader::level)
            .held("how", "`rights`, after the level", "as one line; 255 characters with the level", PodReader::how)
            .lacks("the format has one short text for it", "route", "cost", "accreditation", "typical_wait");

    private static final Mapping<JsonReading> RESOURCE = new Mapping<JsonReading>()
            .held("title", "`title`", "as one line", file -> file.text("title"))
            .held(
                    "url",
                    "`downloadURL`; `accessURL` where the media type is not known, and of pages",
                    "only http addresses",
                    PodReader::address)
            .held("description", "`description`", "", file -> file.text("description"))
            .held("format", "`format`", "", file -> file.term("formats", file.text("format")))
            .held(
                    "media_type",
                    "`mediaType`",
                    "added from the format; without parameters",
                    file -> file.text("mediaType"))
            .lacks("its address comes back as `url`", "file")
            .lacksOthers(NO_PLACE, Resource.class);

    /** What becomes of each field of a dataset. */
    static final Mapping<JsonReading> MAPPING = new Mapping<JsonReading>()
            .held("title", "`title`", "as one line", dataset -> dataset.text("title"))
            .held("description", "`description`", "", dataset -> dataset.text("description"))
            .held(
                    "publisher",
                    "`publisher.name`",
                    "the name",
                    dataset -> dataset.at("publisher").text("name"))
            .group(
                    "contact",
                    "`contactPoint`",
                    "that of the publisher where the dataset has none",
                    dataset -> dataset.at("contactPoint"),
                    CONTACT)
            .held("themes", "`theme`", "", dataset -> dataset.terms("themes", dataset.texts("theme")))
            .held("keywords", "`keyword`", "each as one line", dataset -> dataset.texts("keyword"))
            .held(
                    "places",
                    "`spatial`, separated by semicolons",
                    "a name with a semicolon becomes two",
                    dataset -> dataset.terms("places", places(dataset.text("spatial"))))
            .held("period", "`temporal`", "if it has both ends", dataset -> period(dataset.text("temporal")))
            .held("issued", "`issued`", "", dataset -> dataset.text("issued"))
            .held("modified", "`modified`", "", dataset -> dataset.text("modified"))
            .held(
                    "frequency",
                    "`accrualPeriodicity`, such as `R/P1Y`",
                    "one that has an interval, or `irregular`",
                    dataset -> dataset.term("frequencies", dataset.text("accrualPeriodicity")))
            .held(
                    "licence",
                    "`license`",
                    "one whose text has an address",
                    dataset -> dataset.term("licences", dataset.text("license")))
            .group("access", "`accessLevel`, `rights`", "", dataset -> dataset, ACCESS)
            .held("landing_page", "`landingPage`", "only http addresses", dataset -> dataset.text("landingPage"))
            .held(
                    "documentation",
                    "`references`",
                    "only http addresses, each once",
                    dataset -> dataset.texts("references"))
            .held(
                    "languages",
                    "`language`",
                    "tags of language, script and region",
                    dataset -> dataset.texts("language"))
            .held("conforms_to", "`conformsTo`", "the first standard that has an address", dataset -> standard(dataset))
            .groups(
                    "resources",
                    "`distribution`",
                    "one without an address is left out",
                    dataset -> dataset.all("distribution"),
                    RESOURCE)
            .lacks("its `identifier` is the address of the page", "identifiers")
            .lacksOthers(NO_PLACE, Dataset.class);

    private PodReader() {}

    /**
     * The datasets of a file.
     *
     * @param catalogue whose vocabularies name what is meant
     * @return by their identifier, or their number where they have none, their fields as YAML would hold them
     * @throws IOException if the file cannot be read or is no JSON
     */
    public static Map<String, Map<String, Object>> read(InputStream in, Catalogue catalogue) throws IOException {
        Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();
        for (JsonReading dataset : JsonReading.of(in, catalogue).all("dataset")) {
            String id = dataset.text("identifier");
            datasets.put(id == null ? String.valueOf(datasets.size() + 1) : id, MAPPING.read(dataset));
        }
        return datasets;
    }

    private static @Nullable String bare(@Nullable String address) {
        return address == null || !address.startsWith("mailto:") ? address : address.substring("mailto:".length());
    }

    /** The level whose name begins what is said of rights, the longest first; else one that the coarser level means. */
    private static @Nullable String level(JsonReading dataset) {
        Optional<String> label = levelName(dataset);
        String said = dataset.text("accessLevel");
        return label.map(name -> dataset.term("access", name)).orElseGet(() -> switch (said == null ? "" : said) {
            case "public" -> "open";
            case "restricted public" -> "secure";
            case "non-public" -> "closed";
            default -> null;
        });
    }

    private static Optional<String> levelName(JsonReading dataset) {
        String rights = Objects.requireNonNullElse(dataset.text("rights"), "");
        return dataset.catalogue().vocabulary("access").terms().stream()
                .map(Term::label)
                .flatMap(label -> label.byLanguage().values().stream())
                .filter(name -> rights.equals(name) || rights.startsWith(name + ". "))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static @Nullable String how(JsonReading dataset) {
        String rights = dataset.text("rights");
        String level = levelName(dataset).orElse("");
        return rights == null || level.isEmpty()
                ? rights
                : rights.substring(Math.min(rights.length(), level.length() + ". ".length()));
    }

    private static @Nullable String address(JsonReading file) {
        String download = file.text("downloadURL");
        return download == null ? file.text("accessURL") : download;
    }

    private static List<String> places(@Nullable String spatial) {
        return spatial == null
                ? List.of()
                : Stream.of(spatial.split("; ", -1))
                        .filter(place -> !place.isBlank())
                        .toList();
    }

    private static @Nullable String period(@Nullable String temporal) {
        return temporal == null
                ? null
                : PeriodOfTime.parse(temporal).map(PeriodOfTime::toString).orElse(null);
    }

    private static List<String> standard(JsonReading dataset) {
        String address = dataset.text("conformsTo");
        return address == null
                ? List.of()
                : List.of(dataset.catalogue().all(Standard.class).stream()
                        .filter(standard -> address.equals(Describer.web(standard.website())))
                        .map(Standard::slug)
                        .findFirst()
                        .orElse(address));
    }
}
