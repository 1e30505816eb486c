package org.waymark.site.export.dcat;

import static org.waymark.site.export.dcat.DcatIris.*;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.rdf.BlankNode;
import org.waymark.rdf.Iri;
import org.waymark.rdf.RdfReader;
import org.waymark.rdf.RdfSyntax;
import org.waymark.rdf.RdfTerm;
import org.waymark.site.export.kit.Mapping;

/** Reads datasets from DCAT as fields of our own, for importers and for the proof that the export loses nothing else. */
public final class DcatReader {

    private static final Mapping<DcatReading> AGENT = new Mapping<DcatReading>()
            .held("name", "`foaf:name`", "", agent -> agent.value(FOAF_NAME))
            .held("url", "`foaf:homepage`", "", agent -> agent.value(FOAF_HOMEPAGE))
            .held("identifier", "`dct:identifier`", "", agent -> agent.value(DCT_IDENTIFIER));

    private static final Mapping<DcatReading> CONTACT = new Mapping<DcatReading>()
            .held("name", "`vcard:fn`", "each language", contact -> contact.texts(VCARD_FN))
            .held("email", "`vcard:hasEmail`", "", contact -> contact.bare("mailto:", VCARD_HAS_EMAIL))
            .held("url", "`vcard:hasURL`", "", contact -> contact.value(VCARD_HAS_URL))
            .held(
                    "phone",
                    "`vcard:hasTelephone`",
                    "only the digits",
                    contact -> contact.bare("tel:", VCARD_HAS_TELEPHONE));

    private static final Mapping<DcatReading> ACCESS = new Mapping<DcatReading>()
            .held(
                    "level",
                    "`dct:accessRights` with the European code, and our term as `dct:type` of `dct:rights` of each distribution",
                    "without distributions the level that has the European code",
                    DcatReader::level)
            .held(
                    "how",
                    "`dct:description` of `dct:rights` of each distribution",
                    "each language, if the dataset has distributions",
                    dataset -> dataset.texts(DCAT_DISTRIBUTION, DCT_RIGHTS, DCT_DESCRIPTION))
            .lacks("DCAT says rights in one text", "route", "cost", "accreditation", "typical_wait");

    private static final Mapping<DcatReading> RESOURCE = new Mapping<DcatReading>()
            .held("title", "`dct:title`", "each language", file -> file.texts(DCT_TITLE))
            .held(
                    "url",
                    "`dcat:accessURL`, and `dcat:downloadURL` where it is the address of a file",
                    "the `landing_page` for one without an address of its own",
                    file -> file.value(DCAT_ACCESS_URL))
            .held("description", "`dct:description`", "each language", file -> file.texts(DCT_DESCRIPTION))
            .held(
                    "format",
                    "`dct:format` with a European code",
                    "the term that has the code, if it has one",
                    file -> file.term("formats", Authority.FILE_TYPE, DCT_FORMAT))
            .held(
                    "media_type",
                    "`dcat:mediaType`",
                    "added where the format has only one; without parameters",
                    DcatReading::mediaType)
            .held("size", "`dcat:byteSize`", "added for files in the repository", DcatReading::size)
            .held(
                    "checksum",
                    "`spdx:checksum`",
                    "in lower case, if it is MD5 or SHA; added for files in the repository",
                    DcatReading::checksum)
            .held("modified", "`dct:modified`", "as exact as it is known", file -> file.value(DCT_MODIFIED))
            .held("licence", "`dct:license`", "where it is not that of the dataset", DcatReading::ownLicence)
            .lacks("its address comes back as `url`", "file")
            .lacks("DCAT does not describe tables; the [Data Package](data-formats.md) does", "rows", "schema");

    private static final Mapping<DcatReading> SOURCE = new Mapping<DcatReading>()
            .held("title", "`dct:title`", "each language", source -> source.texts(DCT_TITLE))
            .held("date", "`dct:date`", "as exact as it is known", source -> source.value(DCT_DATE))
            .held("url", "`foaf:page`", "", source -> source.value(FOAF_PAGE))
            .lacks("RDF has what is needed to find the source", "author", "licence", "note");

    /** What becomes of each field of a dataset. */
    static final Mapping<DcatReading> MAPPING = new Mapping<DcatReading>()
            .held("title", "`dct:title`", "each language", dataset -> dataset.texts(DCT_TITLE))
            .held(
                    "description",
                    "`dct:description`",
                    "each language, Markdown as it was written",
                    dataset -> dataset.texts(DCT_DESCRIPTION))
            .held(
                    "publisher",
                    "`dct:publisher`, a `foaf:Agent` with name, kind, identifiers and site",
                    "if it is an organisation of the catalogue",
                    dataset -> dataset.record("organisations", DCT_PUBLISHER))
            .groups("creators", "`dct:creator`", "", dataset -> dataset.at(DCT_CREATOR), AGENT)
            .group(
                    "contact",
                    "`dcat:contactPoint`",
                    "that of the publisher where the dataset has none",
                    DcatReading::contact,
                    CONTACT)
            .held(
                    "identifiers",
                    "`adms:identifier`",
                    "`dct:identifier` is the record's own address",
                    dataset -> dataset.values(ADMS_IDENTIFIER, SKOS_NOTATION))
            .held(
                    "themes",
                    "`dcat:theme`: our term and the European code",
                    "the terms",
                    dataset -> dataset.terms("themes", Authority.DATA_THEME, DCAT_THEME))
            .held("keywords", "`dcat:keyword`", "", dataset -> dataset.values(DCAT_KEYWORD))
            .held(
                    "populations",
                    "`dct:subject`",
                    "the terms",
                    dataset -> dataset.terms("populations", null, DCT_SUBJECT))
            .held(
                    "places",
                    "`dct:spatial`, a `dct:Location` with code, `dcat:centroid` and other names",
                    "the terms; of other places their names",
                    dataset -> dataset.terms("places", null, DCT_SPATIAL))
            .held("period", "`dct:temporal`", "both ends as exact as they are known", DcatReading::period)
            .held("issued", "`dct:issued`", "as exact as it is known", dataset -> dataset.value(DCT_ISSUED))
            .held("modified", "`dct:modified`", "as exact as it is known", dataset -> dataset.value(DCT_MODIFIED))
            .held(
                    "frequency",
                    "`dct:accrualPeriodicity`",
                    "the term that has the European code, if it has one",
                    dataset -> dataset.term("frequencies", Authority.FREQUENCY, DCT_ACCRUAL_PERIODICITY))
            .held("version", "`dcat:version`", "", dataset -> dataset.value(DCAT_VERSION))
            .held(
                    "successor",
                    "`dct:isReplacedBy`; the other end says `dct:replaces`",
                    "",
                    dataset -> dataset.record("datasets", DCT_IS_REPLACED_BY))
            .held(
                    "series",
                    "`dcat:inSeries`, a `dcat:DatasetSeries`; `dcat:prev` names the edition that it replaces",
                    "the term",
                    dataset -> dataset.term("series", null, DCAT_IN_SERIES))
            .held(
                    "licence",
                    "`dct:license` of each distribution; left out if none is known",
                    "the one that most distributions have, if each has one",
                    DcatReading::licenceOfMost)
            .group("access", "`dct:accessRights`, `dct:rights`", "", dataset -> dataset, ACCESS)
            .held("landing_page", "`dcat:landingPage`", "", dataset -> dataset.value(DCAT_LANDING_PAGE))
            .held("documentation", "`foaf:page`", "", dataset -> dataset.values(FOAF_PAGE))
            .held("languages", "`dct:language`", "of `en-GB` only `en`", DcatReading::languages)
            .held(
                    "conforms_to",
                    "`dct:conformsTo`",
                    "standards of the catalogue",
                    dataset -> dataset.records("standards", DCT_CONFORMS_TO))
            .held(
                    "provenance",
                    "`dct:provenance`",
                    "each language",
                    dataset -> dataset.texts(DCT_PROVENANCE, RDFS_LABEL))
            .held(
                    "method",
                    "`prov:wasGeneratedBy`",
                    "each language",
                    dataset -> dataset.texts(PROV_WAS_GENERATED_BY, RDFS_LABEL))
            .held(
                    "limitations",
                    "`dqv:hasQualityAnnotation`",
                    "each language",
                    dataset -> dataset.texts(DQV_HAS_QUALITY_ANNOTATION, RDFS_LABEL))
            .held("related", "`dct:relation`", "", dataset -> dataset.records("datasets", DCT_RELATION))
            .groups(
                    "resources",
                    "`dcat:distribution`; a service is a `dcat:DataService` too",
                    "one without any address is left out",
                    dataset -> dataset.at(DCAT_DISTRIBUTION),
                    RESOURCE)
            .groups(
                    "sources",
                    "`dct:references` of the `dcat:CatalogRecord`",
                    "if git knows when the record changed",
                    DcatReading::sources,
                    SOURCE)
            .lacks(
                    "DCAT gives resolution in metres and in spans of time only, not as kinds of areas or of groups",
                    "granularity",
                    "breakdowns")
            .lacks("no term for it in DCAT or what it builds on", "next_due", "lag", "origin", "use_for")
            .lacks("only `deprecated` is said, as the `adms:status` of each distribution", "status")
            .lacks("it names a record that RDF does not describe", "answers", "narrows")
            .lacks("it is about how this site shows the data", "charts")
            .lacks("it is about the work on the record, not about the data", "steward", "review_by", "aliases")
            .lacks("values that had no place when they were imported", "extras")
            .lacksOthers("nobody has looked for a term yet", Dataset.class);

    private DcatReader() {}

    /**
     * The datasets of a file.
     *
     * @param syntax any but JSON-LD
     * @param base the address of the file, from which relative IRIs lead on
     * @param catalogue whose vocabularies name what is meant
     * @return by the IRI of the dataset, or the label of a blank node, its fields as YAML would hold them
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Map<String, Object>> read(
            RdfSyntax syntax, InputStream in, String base, Catalogue catalogue) throws IOException {
        SaidThings said = new SaidThings();
        RdfReader.read(syntax, in, base, said::add);
        Map<String, Map<String, Object>> datasets = new LinkedHashMap<>();
        for (RdfTerm dataset : said.all(DCAT_DATASET_CLASS)) {
            String name = dataset instanceof Iri iri ? iri.value() : "_:" + ((BlankNode) dataset).label();
            datasets.put(name, MAPPING.read(new DcatReading(said, dataset, dataset, catalogue)));
        }
        return datasets;
    }

    private static @Nullable String level(DcatReading dataset) {
        String own = dataset.term("access", null, DCAT_DISTRIBUTION, DCT_RIGHTS, DCT_TYPE);
        return own == null ? dataset.term("access", Authority.ACCESS_RIGHT, DCT_ACCESS_RIGHTS) : own;
    }
}
