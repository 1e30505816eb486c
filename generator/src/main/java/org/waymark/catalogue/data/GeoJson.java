package org.waymark.catalogue.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * Reads GeoJSON (RFC 7946) and keeps its polygons as areas. Positions are degrees of longitude and latitude (RFC 7946,
 * 4); positions in other units are reported and not drawn.
 */
public final class GeoJson {

    /** Larger outlines would make pictures that are too big for a page. */
    static final int MAX_BYTES = 5_000_000;

    private static final int MAX_DEPTH = 20;

    /** Outlines that cross the antimeridian may go on beyond 180 degrees. */
    private static final double MAX_LONGITUDE = 360;

    private static final double MAX_LATITUDE = 90;

    /** What the old member {@code crs} (GeoJSON of 2008, 3) says of longitude and latitude. */
    private static final String DEGREES = "(?i).*(CRS84h?|EPSG:[\\d.]*:?(4326|4979|4258|4269))";

    private static final Set<String> GEOMETRIES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");

    private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final Findings findings;
    private final List<Boundaries.Area> areas = new ArrayList<>();
    private int without;
    private boolean sound = true;

    private GeoJson(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether a file is GeoJSON by its name. */
    public static boolean isGeoJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".geojson");
    }

    /**
     * Reads areas.
     *
     * @param file its path from the catalogue's root, for findings
     * @return the polygons, possibly none; null if the file is too large or not valid GeoJSON
     */
    static @Nullable Boundaries read(byte[] bytes, String file, Findings findings) {
        FileKind kind = FileKind.of(bytes);
        if (kind == null && bytes.length > MAX_BYTES) {
            return null; // only for download, not for drawing
        }
        GeoJson json = new GeoJson(file, findings);
        return json.read(bytes, kind) && json.sound ? new Boundaries(json.areas) : null;
    }

    private boolean read(byte[] bytes, @Nullable FileKind binary) {
        FileText text = binary == null ? FileText.of(bytes) : null;
        FileKind kind = text == null ? binary : FileKind.of(text.text());
        if (kind != null) {
            fault(Location.of(file), "this is " + kind.name() + ", not GeoJSON", kind.hint());
            return false;
        }
        try (JsonParser parser = JSON.createParser(text == null ? "" : text.text())) {
            return root(tree(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from a string cannot fail
        }
    }

    /** The JSON tree of a text; a missing node if it cannot be read, which is reported. */
    private JsonNode tree(JsonParser parser) throws IOException {
        try {
            return JSON.readValue(parser, JsonNode.class);
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            fault(
                    new Location(file, at.getLineNr(), at.getColumnNr()),
                    e instanceof StreamConstraintsException
                            ? "the file is not GeoJSON: it is nested too deeply"
                            : "the file is not GeoJSON: it cannot be read after this point",
                    "Export it again from a mapping program as GeoJSON (RFC 7946)");
            return MissingNode.getInstance();
        }
    }

    private boolean root(JsonNode root) {
        if (root.isMissingNode()) {
            return false;
        }
        String type = root.path("type").asText();
        if (type.equals("Topology")) {
            fault(Location.of(file), "this is TopoJSON, not GeoJSON", "Convert it with topo2geo or a mapping program");
            return false;
        }
        if (!type.equals("FeatureCollection") && !type.equals("Feature") && !GEOMETRIES.contains(type)) {
            fault(
                    Location.of(file),
                    "the file is JSON, but not GeoJSON",
                    "The 'type' must be FeatureCollection, Feature or a geometry (RFC 7946)");
            return false;
        }
        reference(root.path("crs"));
        JsonNode features = root.path("features");
        if (type.equals("FeatureCollection")) {
            features.forEach(this::feature);
            if (features.isEmpty()) {
                fault(Location.of(file), "the file has no features", "Add them, or remove the file");
            }
        } else if (type.equals("Feature")) {
            feature(root);
        } else {
            geometry(root, Map.of());
        }
        if (without > 0) {
            fault(
                    Location.of(file),
                    without + " of " + Math.max(1, features.size()) + " features have no geometry",
                    "Give each feature an outline or position. Without one it cannot be drawn");
        }
        return true;
    }

    private void reference(JsonNode crs) {
        String name = crs.path("properties").path("name").asText();
        if (!name.isEmpty() && !name.matches(DEGREES)) {
            notDegrees("the file says that its coordinates are in " + shortened(name));
        }
    }

    private void feature(JsonNode feature) {
        geometry(feature.path("geometry"), properties(feature.path("properties")));
    }

    private void geometry(JsonNode geometry, Map<String, String> properties) {
        List<List<Boundaries.Point>> rings = new ArrayList<>();
        if (positions(geometry, rings) == 0) {
            without++;
        }
        if (!rings.isEmpty()) {
            areas.add(new Boundaries.Area(properties, rings));
        }
    }

    private int positions(JsonNode geometry, List<List<Boundaries.Point>> rings) {
        boolean area = AREAS.contains(geometry.path("type").asText());
        int positions = collect(geometry.path("coordinates"), area ? rings : new ArrayList<>());
        for (JsonNode part : geometry.path("geometries")) {
            positions += positions(part, rings);
        }
        return positions;
    }

    /**
     * Collects rings. A ring is a list of positions; polygons and multipolygons only nest rings more deeply.
     *
     * @return the number of positions
     */
    private int collect(JsonNode node, List<List<Boundaries.Point>> rings) {
        if (node.isNumber() || node.isMissingNode() || node.isEmpty()) {
            return 0;
        }
        if (isPosition(node)) {
            check(node);
            return 1;
        }
        int positions = 0;
        List<Boundaries.Point> ring = new ArrayList<>();
        for (JsonNode inner : node) {
            boolean position = isPosition(inner);
            if (position) {
                ring.add(new Boundaries.Point(
                        inner.get(0).asDouble(), inner.get(1).asDouble()));
            } else if (!inner.isArray() || (!inner.isEmpty() && !inner.get(0).isArray())) {
                unsound("a position is not two numbers: " + shortened(inner.toString()));
            }
            positions += collect(inner, rings);
        }
        if (!ring.isEmpty()) {
            rings.add(ring);
        }
        return positions;
    }

    private void check(JsonNode position) {
        double longitude = position.get(0).asDouble();
        double latitude = position.get(1).asDouble();
        boolean fits = Math.abs(longitude) <= MAX_LONGITUDE && Math.abs(latitude) <= MAX_LATITUDE;
        if (!fits) {
            boolean swapped = Math.abs(longitude) <= MAX_LATITUDE && Math.abs(latitude) <= MAX_LONGITUDE;
            notDegrees("the position " + shortened(position.toString())
                    + (swapped ? " has latitude before longitude" : " is not longitude and latitude in degrees"));
        }
    }

    private void notDegrees(String message) {
        if (sound) {
            fault(
                    Location.of(file),
                    message,
                    "Write longitude before latitude, in degrees (WGS 84). You can convert it with: ogr2ogr -t_srs"
                            + " EPSG:4326 -lco RFC7946=YES");
        }
        sound = false;
    }

    private void unsound(String message) {
        if (sound) {
            fault(Location.of(file), message, "Write each position as [longitude, latitude]");
        }
        sound = false;
    }

    private void fault(Location at, String message, String hint) {
        findings.add(Code.INVALID_TABLE, at, message, hint);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
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

    private static boolean isPosition(JsonNode node) {
        return node.isArray()
                && node.size() >= 2
                && node.get(0).isNumber()
                && node.get(1).isNumber();
    }
}
