package org.waymark.catalogue.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.report.Finding;
import org.waymark.report.Findings;

/** Only outlines in degrees are drawn; what is anything else is named. */
class GeoJsonTest {

    private Findings findings = new Findings();

    private Boundaries read(String text) {
        findings = new Findings();
        return GeoJson.read(text.getBytes(StandardCharsets.UTF_8), "datasets/a.geojson", findings);
    }

    private static String collection(String... geometries) {
        List<String> features = new ArrayList<>();
        for (String geometry : geometries) {
            features.add("{\"type\":\"Feature\",\"properties\":{\"code\":\"A\"},\"geometry\":" + geometry + "}");
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String polygon(String... positions) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", positions) + "]]}";
    }

    @Test
    void degreesAreDrawnAlsoAcrossTheAntimeridian() {
        for (String longitude : List.of("0", "-180", "180", "190", "-190")) {
            Boundaries areas = read(collection(polygon("[" + longitude + ",51]", "[1,52]", "[1,51,20]", "[0,51]")));
            assertThat(areas.areas()).as(longitude).hasSize(1);
            assertThat(findings.sorted()).isEmpty();
        }
    }

    @Test
    void whatIsNotInDegreesIsNamedAndNotDrawn() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put(
                collection(polygon("[530000,180000]", "[531000,180000]", "[530000,181000]")),
                "not longitude and latitude");
        faults.put(collection("{\"type\":\"Point\",\"coordinates\":[530000,180000]}"), "not longitude and latitude");
        faults.put(collection(polygon("[0,1e400]", "[1,51]", "[1,52]")), "not longitude and latitude");
        faults.put(collection(polygon("[51,-120]", "[52,-120]", "[52,-121]")), "latitude before longitude");
        faults.put(collection(polygon("[\"x\",51]", "[1,51]", "[1,52]")), "not two numbers");
        faults.put(collection(polygon("[1]", "[1,51]", "[1,52]")), "not two numbers");
        faults.put(
                collection(polygon("[0,51]", "[1,51]", "[1,52]"))
                        .replaceFirst(
                                "\\{",
                                "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},"),
                "EPSG::27700");
        faults.forEach((text, message) -> {
            assertThat(read(text)).as(text).isNull();
            assertThat(findings.sorted()).as(text).hasSize(1);
            assertThat(findings.sorted().get(0).message()).contains(message);
        });
    }

    @Test
    void anOldReferenceToDegreesIsNoFault() {
        for (String name : List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326")) {
            String text = collection(polygon("[0,51]", "[1,51]", "[1,52]"))
                    .replaceFirst("\\{", "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}},");
            assertThat(read(text).areas()).hasSize(1);
            assertThat(findings.sorted()).as(name).isEmpty();
        }
    }

    @Test
    void whatIsNoGeoJsonIsNamed() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}", "this is TopoJSON, not GeoJSON");
        faults.put("{\"type\":\"FeatureCollection\",\"features\":[]}", "the file has no features");
        faults.put("{\"type\":\"FeatureCollection\"}", "the file has no features");
        faults.put("{\"a\":1}", "the file is JSON, but not GeoJSON");
        faults.put("[1,2]", "the file is JSON, but not GeoJSON");
        faults.put(
                "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n",
                "this is a Git LFS pointer, not GeoJSON");
        faults.put("<!DOCTYPE html><html></html>", "this is a web page, not GeoJSON");
        faults.put(collection("null", polygon("[0,51]", "[1,51]", "[1,52]")), "1 of 2 features have no geometry");
        faults.put(collection("{\"type\":\"Point\",\"coordinates\":[]}"), "1 of 1 features have no geometry");
        faults.forEach((text, message) -> {
            read(text);
            assertThat(findings.sorted()).as(text).extracting(Finding::message).containsExactly(message);
        });
    }

    @Test
    void aMistakeInTheJsonIsNamedWithItsPlace() {
        for (String text : List.of("{\"type\":\n  NaN}", "{\"type\":\n", "{\"type\":\n" + "[".repeat(5000))) {
            assertThat(read(text)).isNull();
            assertThat(findings.sorted()).hasSize(1);
            assertThat(findings.sorted().get(0).location().toString()).as(text).startsWith("datasets/a.geojson:2");
        }
    }

    @Test
    void pointsAndLinesAreSoundButNoAreas() {
        Boundaries areas = read(collection(
                "{\"type\":\"Point\",\"coordinates\":[0,51]}",
                "{\"type\":\"LineString\",\"coordinates\":[[0,51],[1,51]]}"));
        assertThat(areas.areas()).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }
}
