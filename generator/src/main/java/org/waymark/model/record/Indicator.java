package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Dated;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Menu;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A figure that is known for many places, with its series. */
@RecordType(
        name = "indicator",
        folder = "content/indicators",
        path = "indicators",
        menu = Menu.HEAD,
        doc = "A figure for many places, with a file of its values. One Markdown file in content/indicators/.")
public record Indicator(
        String slug,

        @Field(
                doc = "What it measures, as a reader would say it.",
                iri = "dct:title",
                required = true,
                example = "Children in low income after housing costs",
                search = Search.TITLE)
        Text title,

        @Field(
                doc = "The same in a few words, for the pages of places and for tables.",
                iri = "skos:altLabel",
                example = "Child poverty after housing costs",
                aliases = "short",
                search = Search.TITLE)
        @Nullable
        Text shortTitle,

        @Field(
                doc = "Exactly what it measures.",
                iri = "dct:description",
                markdown = true,
                body = true,
                required = true,
                example = "Share of children in households with an income below 60% of the median.",
                search = Search.DESCRIPTION)
        Text definition,

        @Field(doc = "The words after the value, such as 'of children under 16'.", search = Search.DETAIL) @Nullable
        Text unit,

        @Field(doc = "What is written before the value, such as a currency sign.", example = "\"£\"") @Nullable
        String prefix,

        @Field(doc = "What is written after the value without a space, such as %.", example = "\"%\"") @Nullable
        String suffix,

        @Field(doc = "How many decimals to show, from 0 to 3 (default: 0).", example = "1") @Nullable
        Long decimals,

        @Field(
                doc = "What kind of figure it is. Maps do not show counts, because they would show where people live.",
                required = true,
                values = {"rate", "amount", "count", "index", "duration"},
                example = "rate")
        String statistic,

        @Field(
                doc = "Whether a lower or a higher value is better, or neither.",
                values = {"lower", "higher", "neither"},
                example = "lower")
        @Nullable
        String better,

        @Field(doc = "What is counted.", search = Search.DETAIL) @Nullable
        Text numerator,

        @Field(doc = "What it is divided by.", search = Search.DETAIL) @Nullable
        Text denominator,

        @Field(
                doc = "The dataset that the values come from.",
                iri = "dct:source",
                target = Dataset.class,
                back = "measured_by",
                required = true,
                search = Search.DETAIL)
        @Nullable
        Ref dataset,

        @Field(doc = "The release that the values come from.", example = "26 March 2026 release") @Nullable
        Text release,

        @Field(doc = "When that release was published.", iri = "dct:issued", example = "2026-03-26") @Nullable
        PartialDate released,

        @Field(
                doc = "The CSV file with the values, in datasets/. Its columns: area_code, period and value, and"
                        + " if needed measure, lower, upper and note.",
                required = true,
                example = "indicators/child-poverty.csv")
        @Nullable
        String file,

        @Field(doc = "Which rows of the file to use, if it has a column 'measure'.", example = "female") @Nullable
        String measure,

        @Field(doc = "How to write a period, with {period} for the one in the file.", example = "school year {period}")
        @Nullable
        Text periodLabel,

        @Field(doc = "When the method changed, so that figures before and after are not comparable.")
        List<SeriesBreak> breaks,

        @Field(doc = "What it must not be compared with, and why.", search = Search.DETAIL)
        List<Text> notComparable,

        @Field(doc = "What it cannot tell you. One limit on each line.", search = Search.DETAIL)
        List<Text> limitations,

        @Field(
                doc = "How to read it in one sentence, with {place} and {value} for a place and its value.",
                example = "Of 100 children in {place}, {value} lived on a low income")
        @Nullable
        Text read,

        @Field(
                doc = "What it is about. The first theme decides where it appears on the page of a place.",
                iri = "dcat:theme",
                recommended = true,
                facet = Facet.THEME)
        List<Term> themes,

        @Field(doc = "The people it is about.", facet = Facet.POPULATION)
        List<Term> populations,

        @Field(doc = "The places that it covers as a whole.", iri = "dct:spatial", facet = Facet.PLACE)
        List<Term> places,

        @Field(doc = "Its position within its first theme. The smallest number comes first.", example = "10") @Nullable
        Long order,

        @Field(doc = "Whether search results show it for a place.") @Nullable
        Boolean headline,

        @Field(
                doc =
                        "Whether it shows how large a place is, such as its population. If so, it is next to the name of the place.")
        @Nullable
        Boolean besideName,

        @Field(
                doc = "The licence or terms for using the values.",
                iri = "dct:license",
                vocabulary = "licences",
                required = true)
        @Nullable
        Term licence,

        @Field(doc = "Where the facts in this record come from.", iri = "dct:source", recommended = true)
        List<Citation> sources,

        @Field(doc = "Who looks after this record.") @Nullable
        String steward,

        @Field(doc = "When to review this record.", example = "2027-01") @Nullable
        PartialDate reviewBy,

        @Field(doc = "Former file names of this record. Their addresses lead here.")
        List<String> aliases,

        Source source)
        implements Classified, Dated {

    /** What it is called on the pages of places and in tables. */
    public Text called() {
        return shortTitle == null ? title : shortTitle;
    }

    /** How many decimals are shown: those that the record says, at most 3; else one, and none for counts and indexes. */
    public int shownDecimals() {
        if (decimals != null) {
            return (int) Math.min(3, decimals);
        }
        return statistic.equals("count") || statistic.equals("index") ? 0 : 1;
    }

    /** The path of its file from the catalogue's root; null if it names none. */
    public @Nullable String path() {
        return file == null ? null : "datasets/" + file;
    }

    /** Address of its figures as CSV, from the root of the site: they are the same in each language. */
    public String figuresAddress() {
        return kind().path() + "/" + slug + ".csv";
    }

    /** When the release came out. */
    @Override
    public @Nullable PartialDate date() {
        return released;
    }
}
