package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A chart to draw from a file of the dataset. */
@RecordType(name = "chart", doc = "A chart to draw from one of the dataset's files.")
public record Chart(
        @Field(doc = "What the chart shows, as a headline.", required = true, search = Search.DETAIL)
        Text title,

        @Field(
                doc = "Kind of chart.",
                required = true,
                values = {"bar", "line", "map"})
        @Nullable
        String kind,

        @Field(doc = "The file to draw from, named as in resources.", required = true) @Nullable
        String file,

        @Field(doc = "Column for the horizontal axis or the categories.", required = true) @Nullable
        String x,

        @Field(doc = "Columns with the figures.", required = true)
        List<String> y,

        @Field(doc = "Column that separates the series.") @Nullable
        String series,

        @Field(
                doc = "For a map: the dataset whose GeoJSON file has the areas (default: the one with most of the"
                        + " codes in x).",
                target = Dataset.class)
        @Nullable
        Ref boundaries,

        Source source) {}
