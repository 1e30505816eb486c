package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfTerm;

/**
 * The indicators of the Metadata Quality Assessment of data.europa.eu, with the points that each gives, 405 in all. They
 * look at what the export says of a dataset, as the European portal would.
 */
public enum QualityIndicator {
    KEYWORD(Dimension.FINDABILITY, 30, "has keywords", "give 'keywords'", has(DCAT_KEYWORD), null),
    THEME(Dimension.FINDABILITY, 30, "has a theme", "give 'themes'", has(DCAT_THEME), null),
    SPATIAL(Dimension.FINDABILITY, 20, "says which places it covers", "give 'places'", has(DCT_SPATIAL), null),
    TEMPORAL(Dimension.FINDABILITY, 20, "says which time it covers", "give 'period'", has(DCT_TEMPORAL), null),

    ACCESS_URL(
            Dimension.ACCESSIBILITY,
            50,
            "its access address answers",
            "give 'resources' with 'url'",
            null,
            has(DCAT_ACCESS_URL)),
    DOWNLOAD(
            Dimension.ACCESSIBILITY,
            20,
            "has a file to download",
            "give the address of a file itself",
            null,
            has(DCAT_DOWNLOAD_URL)),
    DOWNLOAD_URL(
            Dimension.ACCESSIBILITY,
            30,
            "its download address answers",
            "give the address of a file itself",
            null,
            has(DCAT_DOWNLOAD_URL)),

    FORMAT(
            Dimension.INTEROPERABILITY,
            20,
            "names the format",
            "give 'format', one with a European code",
            null,
            has(DCT_FORMAT)),
    MEDIA_TYPE(Dimension.INTEROPERABILITY, 10, "names the media type", "give 'media_type'", null, has(DCAT_MEDIA_TYPE)),
    FORMAT_CODES(
            Dimension.INTEROPERABILITY,
            10,
            "format and media type come from the lists",
            "give both",
            null,
            has(DCT_FORMAT).and(has(DCAT_MEDIA_TYPE))),
    NON_PROPRIETARY(
            Dimension.INTEROPERABILITY,
            20,
            "its format belongs to no company",
            "ask the publisher for an open format, such as CSV",
            null,
            format(Formats.NON_PROPRIETARY)),
    MACHINE_READABLE(
            Dimension.INTEROPERABILITY,
            20,
            "programs can read its format",
            "ask the publisher for a table, such as CSV",
            null,
            format(Formats.MACHINE_READABLE)),
    CONFORMS(
            Dimension.INTEROPERABILITY,
            30,
            "conforms to DCAT-AP",
            "give 'title' and 'description'",
            has(DCT_TITLE).and(has(DCT_DESCRIPTION)),
            null),

    LICENCE(
            Dimension.REUSABILITY,
            20,
            "names the licence",
            "give 'licence', if the publisher says",
            null,
            has(DCT_LICENSE)),
    LICENCE_CODE(
            Dimension.REUSABILITY,
            10,
            "the licence is on the European list",
            "use a licence with a European code",
            null,
            code(DCT_LICENSE, Authority.LICENCE)),
    ACCESS_RIGHTS(Dimension.REUSABILITY, 10, "says who can get it", "give 'access'", has(DCT_ACCESS_RIGHTS), null),
    ACCESS_RIGHTS_CODE(
            Dimension.REUSABILITY,
            5,
            "who can get it comes from the European list",
            "use an access level with a European code",
            code(DCT_ACCESS_RIGHTS, Authority.ACCESS_RIGHT),
            null),
    CONTACT(Dimension.REUSABILITY, 20, "says who to ask", "give 'contact'", has(DCAT_CONTACT_POINT), null),
    PUBLISHER(Dimension.REUSABILITY, 10, "names the publisher", "give 'publisher'", has(DCT_PUBLISHER), null),

    RIGHTS(Dimension.CONTEXTUALITY, 5, "says on which terms you can get it", "give 'access'", null, has(DCT_RIGHTS)),
    BYTE_SIZE(Dimension.CONTEXTUALITY, 5, "gives the size of the file", "give 'size'", null, has(DCAT_BYTE_SIZE)),
    ISSUED(Dimension.CONTEXTUALITY, 5, "says when it came out", "give 'issued'", has(DCT_ISSUED), null),
    MODIFIED(Dimension.CONTEXTUALITY, 5, "says when it last changed", "give 'modified'", has(DCT_MODIFIED), null);

    /** Those that only a request to another server can tell. */
    private static final Set<String> ASKS = Set.of("ACCESS_URL", "DOWNLOAD_URL");

    private final Dimension dimension;
    private final int points;
    private final String words;
    private final String advice;

    @SuppressWarnings("ImmutableEnumChecker") // the rules are functions without state
    private final @Nullable Predicate<Description> ofDataset;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Predicate<Description> ofDistribution;

    QualityIndicator(
            Dimension dimension,
            int points,
            String words,
            String advice,
            @Nullable Predicate<Description> ofDataset,
            @Nullable Predicate<Description> ofDistribution) {
        this.dimension = dimension;
        this.points = points;
        this.words = words;
        this.advice = advice;
        this.ofDataset = ofDataset;
        this.ofDistribution = ofDistribution;
    }

    /** What a group of indicators is about. */
    public enum Dimension {
        FINDABILITY,
        ACCESSIBILITY,
        INTEROPERABILITY,
        REUSABILITY,
        CONTEXTUALITY;

        /** Its name in reports. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an indicator says of a dataset. */
    public enum Outcome {
        MET,
        MISSED,
        /** It takes a request to another server to know. */
        NOT_MEASURED;

        /** Its name in reports. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Its name in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about. */
    public Dimension dimension() {
        return dimension;
    }

    /** The points that it gives. */
    public int points() {
        return points;
    }

    /** What is true of a dataset that has the points, in a few words. */
    public String words() {
        return words;
    }

    /** What to do where the points are missing. */
    public String advice() {
        return advice;
    }

    /** What it says of a dataset, going by one of its distributions; null for a dataset that has none. */
    Outcome outcome(Description dataset, @Nullable Description distribution) {
        boolean met = ofDataset != null
                ? ofDataset.test(dataset)
                : ofDistribution != null && distribution != null && ofDistribution.test(distribution);
        if (!met) {
            return Outcome.MISSED;
        }
        return ASKS.contains(name()) ? Outcome.NOT_MEASURED : Outcome.MET;
    }

    private static Predicate<Description> has(Iri property) {
        return thing -> !thing.values(property).isEmpty();
    }

    private static Predicate<Description> code(Iri property, Authority authority) {
        return thing -> thing.values(property).stream().anyMatch(authority::holds);
    }

    private static Predicate<Description> format(Set<String> codes) {
        return thing -> {
            List<RdfTerm> formats = thing.values(DCT_FORMAT);
            return formats.stream().anyMatch(format -> codes.contains(Authority.FILE_TYPE.local(format)));
        };
    }

    /** Codes of the list of file types that the assessment counts. */
    private static final class Formats {

        static final Set<String> MACHINE_READABLE = Set.of(
                "CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP XLS XLSX XML"
                        .split(" "));

        static final Set<String> NON_PROPRIETARY = Set.of(
                "BMP CSV DBF GEOJSON GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP"
                        .split(" "));
    }
}
