package org.waymark.links.report;

import static org.waymark.text.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

    /** How many new issues are opened at a time, so that nobody gets hundreds at once. */
    private static final int MOST_NEW = 20;

    /** How many links one issue lists; trackers limit its length. */
    private static final int MOST_LINKS = 100;

    private static final int LONGEST_NAME = 120;
    private static final String LABEL = "broken-link";

    private final Map<String, Open> open = new TreeMap<>();
    private final List<Open> doubled = new ArrayList<>();

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
        return plan.write(byRecord(report));
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
                    doubled.add(found);
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

    private String write(SortedMap<String, List<LinkReport.Row>> dead) {
        List<Object> missing = new ArrayList<>();
        List<Object> changed = new ArrayList<>();
        dead.forEach((file, rows) -> {
            String body = body(file, rows);
            Open issue = open.get(file);
            if (issue == null) {
                missing.add(object("title", title(file), "labels", List.of(LABEL), "body", body));
            } else if (!issue.body().strip().equals(body.strip())) {
                changed.add(object("number", issue.number(), "body", body));
            }
        });
        List<Object> closed = new ArrayList<>();
        for (Open issue : open.values()) {
            if (!dead.containsKey(issue.file())) {
                closed.add(closed(issue, "All links in this record now work or have been removed."));
            }
        }
        doubled.forEach(issue -> closed.add(closed(issue, "Another issue is about the same record.")));
        int now = Math.min(MOST_NEW, missing.size());
        return Json.report(object(
                "open", missing.subList(0, now), "change", changed, "close", closed, "later", missing.size() - now));
    }

    private static Object closed(Open issue, String comment) {
        return object("number", issue.number(), "comment", comment);
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
                + "We checked these links on several days over more than a week. They did not work:\n\n"
                + LinkMarkdown.ofRecord(rows, file, MOST_LINKS)
                + more
                + "\nReplace each link with a new address or the archived copy, or remove it. This issue closes by"
                + " itself when all of them work or have been removed.\n";
    }
}
