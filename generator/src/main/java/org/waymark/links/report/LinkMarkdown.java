package org.waymark.links.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkReport.Row;
import org.waymark.links.LinkState;
import org.waymark.report.Block;
import org.waymark.report.Line;

/** Writes a report as Markdown, for a page or a comment of a project. */
final class LinkMarkdown {

    private static final int MOST = 200;

    private LinkMarkdown() {}

    static String write(LinkReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Links"));
        blocks.add(new Block.Paragraph(Line.of(LinkLines.counts(report) + ". As of " + report.day() + ".")));
        section(blocks, "Dead", report.in(LinkState.DEAD));
        section(blocks, "Moved for good", report.moved());
        section(blocks, "Suspect, not yet reported", report.in(LinkState.SUSPECT));
        section(blocks, "Not known", report.unclear());
        return Block.markdown(blocks);
    }

    private static void section(List<Block> blocks, String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, heading));
        list(
                blocks,
                MOST,
                false,
                rows.stream()
                        .map(row -> {
                            int others = row.places().size() - 1;
                            return Line.code(row.places().first().at().toString())
                                    .then(": ")
                                    .and(link(row))
                                    .then(others > 0 ? " Also in " + others + " other places." : "");
                        })
                        .toList());
    }

    private static void list(List<Block> blocks, int most, boolean tasks, List<Line> lines) {
        blocks.add(new Block.Bullets(lines.subList(0, Math.min(most, lines.size())), tasks));
        if (lines.size() > most) {
            blocks.add(new Block.Paragraph(Line.of("And " + (lines.size() - most) + " more.")));
        }
    }

    /**
     * What an issue about a record says of its dead links.
     *
     * @param most how many of the links it names
     */
    static String ofRecord(List<Row> rows, String file, int most) {
        SortedMap<LinkPlace, Row> byPlace = new TreeMap<>();
        rows.stream()
                .limit(most)
                .forEach(row -> row.places().stream()
                        .filter(place -> place.file().equals(file))
                        .forEach(place -> byPlace.putIfAbsent(place, row)));
        List<Line> lines = new ArrayList<>();
        byPlace.forEach((place, row) ->
                lines.add(Line.of("Line " + place.at().line() + ": ").and(link(row))));
        return Block.markdown(List.of(new Block.Bullets(lines, true)));
    }

    private static Line link(Row row) {
        LinkHealth health = row.health();
        Line line = Line.code(health.address());
        if (health.movedTo() != null) {
            return line.then(" is now at ").thenCode(health.movedTo()).then(".");
        }
        Line fault = line.then(": " + LinkLines.fault(health) + ".");
        return row.copy() == null
                ? fault
                : fault.then(" An archived copy may be at ")
                        .thenAddress(row.copy())
                        .then(".");
    }
}
