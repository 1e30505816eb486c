package org.waymark.site.page.embed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.model.Term;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;

/** One chart to take away: its picture, the figures that it shows, and what to say about them. */
record ChartPackage(ChartView chart, ChartAbout about, PageContext page) {

    /** The same for all, since the day of a build says nothing about a chart. No clock changes at this time. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** The file. The same chart gives the same bytes (with the same release of zlib). */
    byte[] zip(byte[] figures) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", readme().getBytes(StandardCharsets.UTF_8));
        files.put(
                "chart.svg", new ChartPicture(chart, about.record(), page).svg().getBytes(StandardCharsets.UTF_8));
        files.put("figures.csv", figures);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return bytes.toByteArray();
    }

    private String readme() {
        List<String> lines = new ArrayList<>(List.of(chart.title().text(), about.record(), "", chart.description()));
        chart.notes().stream().map(Html::text).forEach(lines::add);
        lines.add("");
        lines.add(licence());
        if (!about.period().isEmpty()) {
            lines.add(page.say("readme.period", about.period()));
        }
        String address =
                page.edition().settings().published(page.edition().edition().path(page.address()));
        if (address != null) {
            lines.add(page.say("readme.page", address));
        }
        lines.add(page.say("readme.cite", about.citation()));
        lines.add("");
        lines.add("chart.svg: " + page.say("readme.picture"));
        lines.add("figures.csv: " + page.say("readme.figures"));
        return String.join("\r\n", lines).replaceAll("[\\u2028\\u2029]+", " ") + "\r\n";
    }

    private String licence() {
        Term licence = about.licence();
        if (licence == null || !licence.given()) {
            return page.say("readme.licence.unknown");
        }
        String name = page.words(licence.label()).text();
        return page.say(
                "readme.licence",
                licence.url() == null ? name : name + ", " + licence.url().href());
    }
}
