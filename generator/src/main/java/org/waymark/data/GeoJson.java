package org.waymark.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/** Reads areas from GeoJSON (RFC 7946): features whose geometry is a polygon or several. */
final class GeoJson {

    /** Larger outlines make a picture that no page should carry. */
    static final int MAX_BYTES = 5_000_000;

    private static final int MAX_DEPTH = 20;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private GeoJson() {}

    static boolean isGeoJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".geojson");
    }

    /**
     * Reads areas.
     *
     * @param file its path from the catalogue's root, for findings
     * @return null where there are none
     */
    static @Nullable Boundaries read(byte[] bytes, String file, Findings findings) {
        if (bytes.length > MAX_BYTES) {
            fault(file, "the boundaries have more than 5 MB", findings);
            return null;
        }
        try {
            List<Boundaries.Area> areas = new ArrayList<>();
            for (JsonNode feature : JSON.readTree(bytes).path("features")) {
                List<List<Boundaries.Point>> rings = new ArrayList<>();
                collect(feature.path("geometry").path("coordinates"), rings);
                if (!rings.isEmpty()) {
                    areas.add(new Boundaries.Area(properties(feature.path("properties")), rings));
                }
            }
            if (!areas.isEmpty()) {
                return new Boundaries(areas);
            }
            fault(file, "the file holds no polygons", findings);
        } catch (IOException e) {
            fault(file, "the file is not GeoJSON", findings);
        }
        return null;
    }

    private static void fault(String file, String message, Findings findings) {
        findings.add(
                Code.INVALID_TABLE,
                Location.of(file),
                message,
                "Boundaries are a GeoJSON FeatureCollection of polygons (RFC 7946), of up to 5 MB");
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (field.getValue().isValueNode()) {
                properties.put(field.getKey(), field.getValue().asText());
            }
        });
        return properties;
    }

    /** A ring is a list of positions; polygons and several polygons only nest rings more deeply. */
    private static void collect(JsonNode node, List<List<Boundaries.Point>> rings) {
        if (!node.isArray() || node.isEmpty()) {
            return;
        }
        if (!isPosition(node.get(0))) {
            node.forEach(inner -> collect(inner, rings));
            return;
        }
        List<Boundaries.Point> ring = new ArrayList<>(node.size());
        for (JsonNode position : node) {
            if (isPosition(position)) {
                ring.add(new Boundaries.Point(
                        position.get(0).asDouble(), position.get(1).asDouble()));
            }
        }
        rings.add(ring);
    }

    private static boolean isPosition(JsonNode node) {
        return node.isArray()
                && node.size() >= 2
                && node.get(0).isNumber()
                && node.get(1).isNumber();
    }
}
