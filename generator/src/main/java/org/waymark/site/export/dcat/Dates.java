package org.waymark.site.export.dcat;

import org.jspecify.annotations.Nullable;
import org.waymark.model.value.PartialDate;
import org.waymark.rdf.Iri;
import org.waymark.rdf.Literal;

/** Dates as exact as they are known (DCAT-AP 3.0.1, 5: date, year and month, or year). */
final class Dates {

    private Dates() {}

    /** The date as a typed literal; null for null. */
    static @Nullable Literal literal(@Nullable PartialDate date) {
        return date == null ? null : Literal.typed(date.toString(), type(date));
    }

    private static Iri type(PartialDate date) {
        if (date.month() == 0) {
            return DcatIris.XSD_G_YEAR;
        }
        return date.day() == 0 ? DcatIris.XSD_G_YEAR_MONTH : DcatIris.XSD_DATE;
    }
}
