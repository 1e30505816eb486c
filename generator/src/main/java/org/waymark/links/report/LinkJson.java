package org.waymark.links.report;

import static org.waymark.text.Json.object;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;
import org.waymark.text.Json;

/** Writes a report as one JSON object. Values are as they were found; everything outside ASCII is escaped. */
final class LinkJson {

    private LinkJson() {}

    static String write(LinkReport report) {
        Map<String, Integer> summary = new LinkedHashMap<>();
        Arrays.stream(LinkState.values())
                .forEach(state -> summary.put(state.id(), report.in(state).size()));
        return Json.report(object(
                "as_of", report.day(), "summary", summary, "links", Json.objects(report.links(), LinkJson::row)));
    }

    private static Map<String, Object> row(LinkReport.Row row) {
        LinkHealth link = row.health();
        return object(
                "url", link.address(),
                "state", link.state().id(),
                "checked", link.checked(),
                "last_fine", link.lastFine(),
                "since", link.since(),
                "failures", link.failures(),
                "reason", link.reason().id(),
                "moved_to", link.movedTo(),
                "archived", row.copy(),
                "places",
                        Json.objects(
                                row.places(),
                                place -> object(
                                        "file", place.file(), "line", place.at().line(), "title", place.title())));
    }
}
