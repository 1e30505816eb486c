package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.FileDigest;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.rdf.Description;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;
import org.waymark.site.describe.Downloads;

/**
 * Describes files and services.
 *
 * @param terms describes formats and licences
 * @param files the catalogue's own data files
 */
record DistributionDescriptions(TermDescriptions terms, DataFiles files) {

    private static final Text STATUSES = Text.of("en", "Distribution status");

    /** A checksum as records write it: {@code sha256:} and hexadecimal digits. */
    private static final Pattern CHECKSUM =
            Pattern.compile("(?i)(md5|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512):([0-9a-f]{32,128})");

    /** A media type without parameters that may be registered (RFC 6838, 4.2); {@code x-} never is. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("([a-z]+/(?!x-)[a-z0-9][a-z0-9!#$&^_.+-]{0,126})(\\s*;.*)?");

    static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    /**
     * Describes a file or service of a dataset.
     *
     * @param iri names it
     * @param dataset how its dataset is named
     * @return whether there is any way to it; if not, nothing is said
     */
    boolean describe(Resource resource, Iri iri, Dataset record, Iri dataset, FileDescriptions file) {
        Optional<Iri> address = address(resource, record);
        Optional<Iri> access = address.or(() -> link(record.landingPage()));
        if (access.isEmpty()) {
            return false;
        }
        Description described = file.of(iri).type(DCAT_DISTRIBUTION_CLASS);
        TermDescriptions.texts(described, DCT_TITLE, resource.title());
        TermDescriptions.texts(described, DCT_DESCRIPTION, resource.description());
        described.add(DCAT_ACCESS_URL, access.get());
        if (Downloads.isFile(resource)) {
            described.add(DCAT_DOWNLOAD_URL, address.orElse(null));
        }
        described.add(
                DCT_FORMAT, terms.code(resource.format(), Authority.FILE_TYPE, DCT_MEDIA_TYPE_OR_EXTENT_CLASS, file));
        described.add(DCAT_MEDIA_TYPE, mediaType(resource, file));
        described.add(DCT_LICENSE, terms.licence(licence(resource, record), file));
        described.add(ADMS_STATUS, status(record, file));
        described.add(DCT_MODIFIED, Dates.literal(resource.modified()));
        content(resource, record, iri, described, file);
        return true;
    }

    /** The status of a dataset, and the list that it comes from, which the shapes of DCAT-AP 3.0.1 ask for. */
    private @Nullable Iri status(Dataset record, FileDescriptions file) {
        Iri code = terms.code(record.status(), Authority.DISTRIBUTION_STATUS, SKOS_CONCEPT, file);
        if (code != null && !file.has(Authority.DISTRIBUTION_STATUS.scheme())) {
            TermDescriptions.scheme(Authority.DISTRIBUTION_STATUS.scheme(), STATUSES, file);
        }
        return code;
    }

    /** The licence of a file: its own, else that of the dataset. */
    static @Nullable Term licence(Resource resource, Dataset record) {
        return resource.licence() == null ? record.licence() : resource.licence();
    }

    private Optional<Iri> address(Resource resource, Dataset record) {
        String path = record.dataAddress(resource.file());
        return path == null ? link(resource.url()) : Optional.of(terms.iris().file(path));
    }

    private static Optional<Iri> link(@Nullable Link link) {
        return link == null ? Optional.empty() : Iri.of(link.href());
    }

    private void content(Resource resource, Dataset record, Iri iri, Description described, FileDescriptions file) {
        String path = record.pathOf(resource.file());
        FileDigest digest = path == null ? null : files.digest(path);
        Long size = resource.size() == null && digest != null ? Long.valueOf(digest.bytes()) : resource.size();
        if (size != null && size >= 0) {
            described.add(DCAT_BYTE_SIZE, Literal.typed(size.toString(), XSD_NON_NEGATIVE_INTEGER));
        }
        String written = resource.checksum();
        Matcher checksum =
                CHECKSUM.matcher(written == null ? digest == null ? "" : "sha256:" + digest.sha256() : written.strip());
        if (checksum.matches() && checksum.group(2).length() % 2 == 0) {
            described.add(SPDX_CHECKSUM, checksum(checksum.group(1), checksum.group(2), iri.with("-checksum"), file));
        }
    }

    private static Iri checksum(String algorithm, String value, Iri iri, FileDescriptions file) {
        Iri named = SPDX_ALGORITHMS.with(algorithm.toLowerCase(Locale.ROOT).replace("-", ""));
        file.of(named).type(SPDX_CHECKSUM_ALGORITHM_CLASS);
        file.of(iri)
                .type(SPDX_CHECKSUM_CLASS)
                .add(SPDX_ALGORITHM, named)
                .add(SPDX_CHECKSUM_VALUE, Literal.typed(value.toLowerCase(Locale.ROOT), XSD_HEX_BINARY));
        return iri;
    }

    private static @Nullable Iri mediaType(Resource resource, FileDescriptions file) {
        String type = mediaType(resource);
        if (type == null) {
            return null;
        }
        Iri iri = Iri.of(MEDIA_TYPES + type).orElse(null);
        if (iri != null) {
            file.of(iri).type(DCT_MEDIA_TYPE_CLASS);
        }
        return iri;
    }

    /** Says that a distribution is a CSV file. */
    static void csv(Description described, FileDescriptions file) {
        Iri format = Authority.FILE_TYPE.code("CSV");
        Iri type = new Iri(MEDIA_TYPES + "text/csv");
        file.of(type).type(DCT_MEDIA_TYPE_CLASS);
        described
                .add(
                        DCT_FORMAT,
                        TermDescriptions.code(format, Authority.FILE_TYPE, DCT_MEDIA_TYPE_OR_EXTENT_CLASS, file))
                .add(DCAT_MEDIA_TYPE, type);
    }

    /** Says how large the file of a distribution is, and by what a copy can be checked. */
    static void size(Description described, FileDigest digest, Iri iri, FileDescriptions file) {
        described
                .add(DCAT_BYTE_SIZE, Literal.typed(Long.toString(digest.bytes()), XSD_NON_NEGATIVE_INTEGER))
                .add(SPDX_CHECKSUM, checksum("sha256", digest.sha256(), iri.with("-checksum"), file));
    }

    /** The media type that may be in IANA's register: the record's own, else that of a format which has only one. */
    static @Nullable String mediaType(Resource resource) {
        Term format = resource.format();
        List<String> ofFormat = format == null ? List.of() : format.mediaTypes();
        String written = resource.mediaType();
        String type = written != null ? written : ofFormat.size() == 1 ? ofFormat.get(0) : "";
        Matcher matcher = MEDIA_TYPE.matcher(type.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : null;
    }
}
