package org.waymark.site.describe;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.text.Json;
import org.waymark.text.PlainText;

/** Places as schema.org describes them. */
final class SchemaOrgPlaces {

    private SchemaOrgPlaces() {}

    static List<Map<String, Object>> of(List<Term> places, Describer say) {
        return places.stream()
                .map(place -> Json.present(
                        "@type",
                        "Place",
                        "name",
                        say.line(place.label()),
                        "identifier",
                        Vocabulary.PLACES.equals(place.vocabulary()) ? PlainText.lineOrNull(place.code()) : null,
                        "geo",
                        point(place.point())))
                .toList();
    }

    private static @Nullable Map<String, Object> point(@Nullable String point) {
        String[] parts = point == null ? new String[0] : point.split(",", -1);
        try {
            return parts.length != 2
                    ? null
                    : Json.object(
                            "@type", "GeoCoordinates",
                            "latitude", Double.parseDouble(parts[0].strip()),
                            "longitude", Double.parseDouble(parts[1].strip()));
        } catch (NumberFormatException e) {
            return null; // the check reports it
        }
    }
}
