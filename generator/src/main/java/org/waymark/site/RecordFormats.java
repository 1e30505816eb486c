package org.waymark.site;

import java.util.List;
import java.util.Map;
import org.waymark.model.Catalogue;

/** Which formats have a file for each record. */
public final class RecordFormats {

    /** A catalogue with no more records than this has files for each record in all formats, unless it says otherwise. */
    private static final int FEW_RECORDS = 2_000;

    private RecordFormats() {}

    /** Whether a format has files for each record, as {@code record_formats} of {@code content/site.yaml} says. */
    public static boolean wanted(String format, Catalogue catalogue) {
        List<String> chosen = catalogue.site().recordFormats();
        if (chosen.isEmpty()) {
            return catalogue.entries().values().stream().mapToInt(Map::size).sum() <= FEW_RECORDS;
        }
        return chosen.contains(format) || chosen.contains("all");
    }
}
