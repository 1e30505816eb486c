package org.waymark.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/** A chart of chosen places, drawn from the catalogue's own figures. */
@RecordType(
        name = "chart of an indicator",
        doc =
                "A chart of chosen places, drawn from the catalogue's own figures: lines over all periods, or dots of the last two.")
public record IndicatorChart(
        @Field(
                doc = "What the chart shows, as a finding.",
                required = true,
                example = "Rents rose in all three councils")
        Text title,

        @Field(
                doc = "Kind of chart; else lines where the indicator has more than two periods.",
                values = {"line", "dots"})
        @Nullable
        String kind,

        @Field(doc = "The indicator.", required = true, target = Indicator.class) @Nullable
        Ref indicator,

        @Field(
                doc =
                        "A second indicator with the same unit. Both are then drawn as dots for the latest period: this one hollow.",
                target = Indicator.class)
        @Nullable
        Ref beside,

        @Field(doc = "The places, in the order of the lines or rows.", required = true, facet = Facet.PLACE)
        List<Term> places,

        Source source) {}
