package org.waymark.links.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;
import org.waymark.text.Json;
import org.waymark.text.VisibleText;

/**
 * What to do with the issues of a project so that there is one for each record with a dead link, and none for any other.
 * Knows no tracker: open issues come in as JSON, what to do goes out as JSON.
 */
public final class IssuePlan {

    /** The first line of an issue that this class wrote. */
    private static final Pattern MARKER = Pattern.compile("\\A<!-- waymark: links ([A-Za-z0-9%._*+/-]{1,900}) -->");

    /** Of new issues at most so many at a time, so that nobody wakes up to hundreds. */
    private static final int MOST_NEW = 20;

    /** Of links in one issue; beyond it an issue says no more to anyone, and trackers limit its length. */
    private static final int MOST_LINKS = 100;

    private static final int LONGEST_NAME = 120;
    private static final String LABEL = "broken-link";

    private final Map<String, Open> open = new TreeMap<>();
    private final List<Open> closing = new ArrayList<>();

    private record Open(long number, String file, String title, String body) {}

    /** A list of issues that is not one; the message says why. */
    public static final class BadIssues extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadIssues(String message) {
            super(message);
        }
    }

    private IssuePlan() {}

    /**
     * Says what to do.
     *
     * @param issues open issues as {@code gh issue list --json number,title,body} writes them, none of them by strangers;
     *     those of another kind are left alone
     * @return {@code {"open": [{title, labels, body}], "change": [{number, title, body}], "close": [{number, comment}],
     *     "later": n}}
     * @throws BadIssues when it is no such list
     */
    public static String of(LinkReport report, String issues) {
        IssuePlan plan = new IssuePlan();
        plan.read(issues);
        SortedMap<String, List<LinkReport.Row>> dead = byRecord(report);
        StringBuilder out = new StringBuilder();
        try {
            Json.write(out, json -> plan.write(dead, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is written to but memory
        }
        return out.toString();
    }

    private void read(String issues) {
        JsonNode list;
        try {
            list = new ObjectMapper().readTree(issues);
        } catch (IOException e) {
            throw new BadIssues("the issues are not JSON");
        }
        if (list == null || !list.isArray()) {
            throw new BadIssues("the issues are not a list; gh issue list --json number,title,body writes one");
        }
        for (JsonNode issue : list) {
            String body = issue.path("body").asText("").replace("\r\n", "\n");
            Optional<String> file = file(body);
            if (issue.path("number").canConvertToLong() && file.isPresent()) {
                Open found = new Open(
                        issue.path("number").asLong(),
                        file.get(),
                        issue.path("title").asText(""),
                        body);
                if (open.putIfAbsent(file.get(), found) != null) {
                    closing.add(found); // there should be one only
                }
            }
        }
    }

    private static Optional<String> file(String body) {
        Matcher marker = MARKER.matcher(body);
        try {
            return marker.find()
                    ? Optional.of(URLDecoder.decode(marker.group(1), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, List<LinkReport.Row>> byRecord(LinkReport report) {
        SortedMap<String, List<LinkReport.Row>> records = new TreeMap<>();
        for (LinkReport.Row row : report.in(LinkState.DEAD)) {
            row.places().stream()
                    .map(LinkPlace::file)
                    .distinct()
                    .forEach(file -> records.computeIfAbsent(file, any -> new ArrayList<>())
                            .add(row));
        }
        return records;
    }

    private void write(SortedMap<String, List<LinkReport.Row>> dead, JsonGenerator json) throws IOException {
        List<String> missing =
                dead.keySet().stream().filter(file -> !open.containsKey(file)).toList();
        json.writeStartObject();
        json.writeArrayFieldStart("open");
        for (String file : missing.subList(0, Math.min(MOST_NEW, missing.size()))) {
            json.writeStartObject();
            json.writeStringField("title", title(file));
            json.writeArrayFieldStart("labels");
            json.writeString(LABEL);
            json.writeEndArray();
            json.writeStringField("body", body(file, dead.getOrDefault(file, List.of())));
            json.writeEndObject();
        }
        json.writeEndArray();
        changes(dead, json);
        closings(dead, json);
        json.writeNumberField("later", Math.max(0, missing.size() - MOST_NEW));
        json.writeEndObject();
    }

    private void changes(SortedMap<String, List<LinkReport.Row>> dead, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("change");
        for (Open issue : open.values()) {
            List<LinkReport.Row> rows = dead.get(issue.file());
            if (rows != null
                    && !issue.body().strip().equals(body(issue.file(), rows).strip())) {
                json.writeStartObject();
                json.writeNumberField("number", issue.number());
                json.writeStringField("body", body(issue.file(), rows));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void closings(SortedMap<String, List<LinkReport.Row>> dead, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("close");
        for (Open issue : open.values()) {
            if (!dead.containsKey(issue.file())) {
                closing(issue, "Every link of this record works again, or is no longer in it.", json);
            }
        }
        for (Open issue : closing) {
            closing(issue, "Another issue is about the same record.", json);
        }
        json.writeEndArray();
    }

    private static void closing(Open issue, String comment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", issue.number());
        json.writeStringField("comment", comment);
        json.writeEndObject();
    }

    private static String title(String file) {
        String visible = VisibleText.of(file);
        return "Dead links in "
                + (visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) + "…" : visible);
    }

    private static String body(String file, List<LinkReport.Row> rows) {
        String encoded = URLEncoder.encode(file, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("--", "-%2D");
        String more = rows.size() > MOST_LINKS ? "\nAnd " + (rows.size() - MOST_LINKS) + " more.\n" : "";
        return "<!-- waymark: links " + encoded + " -->\n"
                + "These links were asked on several days over more than a week and did not lead where they should:\n\n"
                + LinkMarkdown.ofRecord(rows.subList(0, Math.min(MOST_LINKS, rows.size())), file)
                + more
                + "\nPut a new address in place of each, or that of the archived copy, or take the link out. This issue"
                + " closes by itself when all of them work again or are gone from the record.\n";
    }
}
