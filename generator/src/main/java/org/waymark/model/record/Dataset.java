package org.waymark.model.record;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Agent;
import org.waymark.model.Classified;
import org.waymark.model.Contact;
import org.waymark.model.Dated;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A dataset: what it holds, how far it reaches, how to get it and what to beware of. */
@RecordType(
        name = "dataset",
        iri = "dcat:Dataset",
        folder = "datasets",
        path = "datasets",
        menu = Menu.HEAD,
        form = true,
        doc = "A collection of data from one publisher. One YAML file in datasets/. The file name is its permanent"
                + " address.")
public record Dataset(
        String slug,
        // What it is
        @Field(
                doc = "The name of the data, as a reader would say it.",
                iri = "dct:title",
                required = true,
                example = "Private rents by borough",
                search = Search.TITLE)
        Text title,

        @Field(
                doc = "What the data contains and why it exists, in a few sentences.",
                iri = "dct:description",
                required = true,
                markdown = true,
                body = true,
                example = "Median monthly rents paid in each borough.",
                search = Search.DESCRIPTION)
        Text description,

        @Field(
                doc = "The organisation that makes the data available.",
                iri = "dct:publisher",
                required = true,
                target = Organisation.class,
                example = "office-for-national-statistics",
                back = "publishes",
                facet = Facet.ORGANISATION)
        @Nullable
        Ref publisher,

        @Field(
                doc = "The people or organisations that made the data, if they are not the publisher.",
                iri = "dct:creator",
                search = Search.DESCRIPTION)
        List<Agent> creators,

        @Field(doc = "Who to contact about the data.", iri = "dcat:contactPoint") @Nullable
        Contact contact,

        @Field(
                doc = "An identifier for it, such as a DOI.",
                iri = "dct:identifier",
                example = "doi:10.5255/UKDA-SN-7215-20",
                search = Search.DETAIL)
        List<String> identifiers,
        // What it is about
        @Field(
                doc = "What the data is about.",
                iri = "dcat:theme",
                recommended = true,
                example = "[housing]",
                facet = Facet.THEME)
        List<Term> themes,

        @Field(
                doc = "Words that readers might search for.",
                iri = "dcat:keyword",
                aliases = "tags",
                example = "[rents, tenancies]",
                facet = Facet.TAG)
        List<String> keywords,

        @Field(
                doc = "The groups of people that the data is about or has separate figures for.",
                recommended = true,
                example = "[renters]",
                facet = Facet.POPULATION)
        List<Term> populations,

        @Field(
                doc = "The places that the data covers.",
                iri = "dct:spatial",
                recommended = true,
                example = "[London]",
                facet = Facet.PLACE)
        List<Term> places,

        @Field(
                doc = "The smallest area for which figures are given.",
                iri = "dcat:spatialResolutionInMeters",
                recommended = true,
                example = "local-authority",
                facet = Facet.GRANULARITY)
        @Nullable
        Term granularity,

        @Field(
                doc = "The time that the data covers: a year, a month, a day, or a start and an end. Use .. if it"
                        + " continues.",
                iri = "dct:temporal",
                recommended = true,
                example = "2014/..")
        @Nullable
        PeriodOfTime period,

        @Field(doc = "How the figures are broken down, such as by age or tenure.", search = Search.DESCRIPTION)
        List<Breakdown> breakdowns,
        // How fresh it is
        @Field(doc = "When the data was first published.", iri = "dct:issued", example = "2014-04") @Nullable
        PartialDate issued,

        @Field(
                doc = "When the data last changed. Not when this record was edited.",
                iri = "dct:modified",
                example = "2025-03-07",
                facet = Facet.FRESHNESS)
        @Nullable
        PartialDate modified,

        @Field(
                doc = "How often new data is published.",
                iri = "dct:accrualPeriodicity",
                vocabulary = "frequencies",
                recommended = true,
                example = "annual")
        @Nullable
        Term frequency,

        @Field(doc = "When the publisher promises the next release.", example = "2026-03") @Nullable
        PartialDate nextDue,

        @Field(doc = "How long after the end of its period the data is published.", example = "about nine months")
        @Nullable
        Text lag,

        @Field(doc = "The release that this record describes.", iri = "dcat:version", example = "2025 edition")
        @Nullable
        String version,

        @Field(
                doc = "Whether it is still updated. Deprecated data should name its successor.",
                vocabulary = "statuses",
                example = "active")
        @Nullable
        Term status,

        @Field(
                doc = "The dataset that replaces it.",
                iri = "dct:isReplacedBy",
                target = Dataset.class,
                back = "replaces")
        @Nullable
        Ref successor,

        @Field(
                doc = "The series that it is an edition of, if each edition is a dataset of its own.",
                iri = "dcat:inSeries",
                vocabulary = "series",
                example = "household-survey")
        @Nullable
        Term series,
        // May I use it, how do I get it
        @Field(
                doc = "The licence or terms for using the data. Write unknown if the publisher does not say.",
                iri = "dct:license",
                required = true,
                example = "CC-BY-4.0",
                facet = Facet.LICENCE)
        @Nullable
        Term licence,

        @Field(
                doc = "Who can get the data, and how.",
                iri = "dct:accessRights",
                required = true,
                example = "open",
                search = Search.DETAIL)
        @Nullable
        Access access,

        @Field(
                doc = "The publisher's own page about the data.",
                iri = "dcat:landingPage",
                recommended = true,
                example = "https://example.org/rents")
        @Nullable
        Link landingPage,

        @Field(
                doc = "Files and services that have the data.",
                iri = "dcat:distribution",
                recommended = true,
                search = Search.DESCRIPTION)
        List<Resource> resources,

        @Field(doc = "Pages that explain the data.", iri = "foaf:page")
        List<Link> documentation,

        @Field(doc = "Languages that the data uses, as language tags.", iri = "dct:language", example = "[en]")
        List<String> languages,
        // How good it is
        @Field(
                doc = "Standards that the data follows.",
                iri = "dct:conformsTo",
                target = Standard.class,
                back = "followed_by",
                search = Search.DETAIL)
        List<Ref> conformsTo,

        @Field(
                doc = "Who collected it: a statistical office, a charity, a community.",
                vocabulary = "origins",
                example = "official")
        @Nullable
        Term origin,

        @Field(doc = "Where the data comes from.", iri = "dct:provenance", markdown = true, search = Search.DETAIL)
        @Nullable
        Text provenance,

        @Field(doc = "How the data was collected.", markdown = true, search = Search.DETAIL) @Nullable
        Text method,

        @Field(
                doc = "What the data cannot tell you, and who it leaves out.",
                markdown = true,
                recommended = true,
                search = Search.DETAIL)
        @Nullable
        Text limitations,

        @Field(doc = "What the data is good for. One purpose on each line.", search = Search.DESCRIPTION)
        List<Text> useFor,
        // What it is near to
        @Field(
                doc = "Other datasets to use with it.",
                iri = "dct:relation",
                target = Dataset.class,
                relation = "related",
                back = "related")
        List<Ref> related,

        @Field(
                doc = "Questions that it helps to answer.",
                target = Question.class,
                relation = "answers",
                back = "answered_by")
        List<Ref> answers,

        @Field(
                doc = "Gap reports that it makes smaller without closing them.",
                target = Gap.class,
                relation = "narrows",
                back = "narrowed_by")
        List<Ref> narrows,

        @Field(doc = "Charts to draw from its files.", search = Search.DETAIL)
        List<Chart> charts,
        // The record itself
        @Field(doc = "Where the facts in this record come from.", iri = "dct:source", recommended = true)
        List<Citation> sources,

        @Field(doc = "Who looks after this record.", example = "data team") @Nullable
        String steward,

        @Field(doc = "When to review this record.", example = "2027-01") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        @Field(doc = "Original values from an importer that have no field.")
        Map<String, String> extras,

        Source source)
        implements Classified, Dated {

    /** Where the data files of datasets lie in the site. */
    public static final String DATA = "data/";

    /** How many charts a page shows; more make it too heavy to load. */
    public static final int MOST_CHARTS = 50;

    /** Equal datasets have the same slug; to hash all that a dataset says would take long. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    /** When the data last changed. */
    @Override
    public @Nullable PartialDate date() {
        return modified;
    }

    @Override
    public @Nullable PartialDate sortDate() {
        return modified == null ? issued : modified;
    }

    /**
     * The path from the catalogue's root of a file that this record names from its own folder; null where it names
     * none, or one outside {@code datasets/}.
     */
    public @Nullable String pathOf(@Nullable String name) {
        if (name == null || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            return null;
        }
        String own = source.file();
        ArrayDeque<String> parts = new ArrayDeque<>(
                List.of(own.substring(0, own.lastIndexOf('/') + 1).split("/")));
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        String path = String.join("/", parts);
        return path.startsWith("datasets/") ? path : null;
    }

    /** The charts that its page shows: the first {@value #MOST_CHARTS}. */
    public List<Chart> shownCharts() {
        return charts.subList(0, Math.min(charts.size(), MOST_CHARTS));
    }

    /**
     * The path in the site of a file that this record names from its own folder; null as for
     * {@link #pathOf}.
     */
    public @Nullable String dataAddress(@Nullable String name) {
        String path = pathOf(name);
        return path == null ? null : addressOf(path);
    }

    /** The path in the site of a file below {@code datasets/}. */
    public static String addressOf(String path) {
        return DATA + path.substring("datasets/".length());
    }

    /** The paths, from the catalogue's root, of the files that its resources and charts name. */
    public Stream<String> paths() {
        return Stream.concat(
                        resources.stream().map(Resource::file), charts.stream().map(Chart::file))
                .map(this::pathOf)
                .filter(Objects::nonNull);
    }
}
