package org.waymark.links.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.links.LinkHealth;
import org.waymark.links.LinkPlace;
import org.waymark.links.LinkReport;
import org.waymark.links.LinkState;
import org.waymark.links.Reason;
import org.waymark.source.Location;

/** Which issues are opened, changed and closed. */
class IssuePlanTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private static LinkHealth health(String link, LinkState state) {
        return new LinkHealth(
                link, state, DAY, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 1), 3, Reason.NOT_FOUND, null);
    }

    /** A report in which each of these files has each link. */
    private static LinkReport report(LinkState state, String link, String... files) {
        SortedMap<String, SortedSet<LinkPlace>> places = new TreeMap<>();
        SortedSet<LinkPlace> where = new TreeSet<>();
        Arrays.stream(files).forEach(file -> where.add(new LinkPlace(new Location(file, 17, 5), "Rents")));
        places.put(link, where);
        return LinkReport.of(DAY, places, Map.of(link, health(link, state)), Map.of());
    }

    private static JsonNode plan(LinkReport report, String issues) throws IOException {
        return JSON.readTree(IssuePlan.of(report, issues));
    }

    private static String issue(long number, String body) {
        ArrayNode list = JSON.createArrayNode();
        list.addObject().put("number", number).put("title", "Dead links").put("body", body);
        return list.toString();
    }

    private static final LinkReport DEAD = report(LinkState.DEAD, "https://example.org/rents", "datasets/rents.yaml");

    private static String opened() throws IOException {
        return plan(DEAD, "[]").at("/open/0/body").asText();
    }

    @Test
    void aRecordWithADeadLinkGetsOneIssue() throws IOException {
        JsonNode plan = plan(DEAD, "[]");

        assertThat(plan.path("open")).hasSize(1);
        assertThat(plan.at("/open/0/title").asText()).isEqualTo("Dead links in datasets/rents.yaml");
        assertThat(plan.at("/open/0/labels/0").asText()).isEqualTo("broken-link");
        assertThat(opened())
                .startsWith("<!-- waymark: links datasets/rents.yaml -->\n")
                .contains(
                        "- [ ] Line 17: `https://example.org/rents`: the server says that the page does not exist, since"
                                + " 2026-03-01; it last worked on 2026-01-05. An archived copy may be at"
                                + " <https://web.archive.org/web/20260105/https://example.org/rents>.\n");
        assertThat(plan.path("change")).isEmpty();
        assertThat(plan.path("close")).isEmpty();
    }

    @Test
    void nothingIsReportedTwice() throws IOException {
        JsonNode plan = plan(DEAD, issue(7, opened().replace("\n", "\r\n") + "\r\n"));

        assertThat(plan.path("open")).isEmpty();
        assertThat(plan.path("change")).isEmpty();
        assertThat(plan.path("close")).isEmpty();
    }

    @Test
    void aSecondDeadLinkChangesTheIssue() throws IOException {
        JsonNode plan = plan(DEAD, issue(7, opened().replace("/rents`", "/other`")));

        assertThat(plan.at("/change/0/number").asLong()).isEqualTo(7);
        assertThat(plan.at("/change/0/body").asText()).isEqualTo(opened());
        assertThat(plan.path("open")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FINE", "SUSPECT", "UNKNOWN"})
    void aRecordWithoutDeadLinksHasNoIssue(LinkState state) throws IOException {
        JsonNode plan = plan(report(state, "https://example.org/rents", "datasets/rents.yaml"), issue(7, opened()));

        assertThat(plan.path("open")).isEmpty();
        assertThat(plan.at("/close/0/number").asLong()).isEqualTo(7);
        assertThat(plan.at("/close/0/comment").asText()).contains("now work");
    }

    @Test
    void ofTwoIssuesForOneRecordTheLaterIsClosed() throws IOException {
        ArrayNode list = (ArrayNode) JSON.readTree(issue(7, opened()));
        list.add(JSON.readTree(issue(9, opened())).get(0));

        JsonNode plan = plan(DEAD, list.toString());
        assertThat(plan.path("close")).hasSize(1);
        assertThat(plan.at("/close/0/number").asLong()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Something else",
                "",
                "Text first\n<!-- waymark: links datasets/rents.yaml -->",
                "<!-- waymark: reviews -->",
                "<!-- waymark: links %zz -->"
            })
    void otherIssuesAreLeftAlone(String body) throws IOException {
        JsonNode plan = plan(report(LinkState.FINE, "https://example.org/", "datasets/rents.yaml"), issue(7, body));

        assertThat(plan.path("close")).isEmpty();
        assertThat(plan.path("change")).isEmpty();
    }

    @Test
    void manyIssuesComeAFewAtATime() throws IOException {
        String[] files =
                IntStream.range(0, 50).mapToObj(i -> "datasets/" + i + ".yaml").toArray(String[]::new);
        JsonNode plan = plan(report(LinkState.DEAD, "https://example.org/a", files), "[]");

        assertThat(plan.path("open")).hasSize(20);
        assertThat(plan.path("later").asInt()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/`@everyone`",
                "https://example.org/a)[x](javascript:alert(1)",
                "https://example.org/#1-->x",
                "https://example.org/\u202e",
                "https://example.org/@octocat"
            })
    void whateverAnAddressHoldsStaysCode(String link) throws IOException {
        String body = plan(report(LinkState.DEAD, link, "datasets/rents.yaml"), "[]")
                .at("/open/0/body")
                .asText();
        String outside = body.replaceAll("(?s)(`+)(?!`).*?(?<!`)\\1(?!`)", "CODE");
        assertThat(outside).doesNotContain("@everyone", "@octocat", "javascript", "[x]", "\u202e");
        assertThat(body.lines().filter(line -> line.startsWith("- [ ]"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"datasets/a -->\n@all.yaml", "datasets/a--b.yaml", "datasets/ä ö%2F.yaml", "datasets/a---.yaml"})
    void aFileOfAnyNameIsFoundAgain(String file) throws IOException {
        LinkReport report = report(LinkState.DEAD, "https://example.org/a", file);
        JsonNode first = plan(report, "[]");
        String body = first.at("/open/0/body").asText();

        assertThat(body.lines().findFirst()).get().asString().matches("<!-- waymark: links [^ >]+ -->");
        assertThat(first.at("/open/0/title").asText()).doesNotContain("\n");
        JsonNode second = plan(report, issue(3, body));
        assertThat(second.path("open")).isEmpty();
        assertThat(second.path("close")).isEmpty();
        assertThat(second.path("change")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "no JSON", "7", "\"x\""})
    void whatIsNoListOfIssuesIsRefused(String issues) {
        assertThatThrownBy(() -> IssuePlan.of(DEAD, issues)).isInstanceOf(IssuePlan.BadIssues.class);
    }

    @Test
    void oddEntriesDoNoHarm() throws IOException {
        JsonNode plan = plan(DEAD, "[1, null, [], {}, {\"number\": \"x\", \"body\": 7}]");

        assertThat(StreamSupport.stream(plan.path("open").spliterator(), false)).hasSize(1);
    }

    @Test
    void reportsSayTheSameInEveryForm() throws IOException {
        LinkReport dead = report(LinkState.DEAD, "https://example.org/rents", "datasets/rents.yaml");

        assertThat(LinkFormat.TEXT.write(dead)).isEqualTo("""
                datasets/rents.yaml:17:5 dead: https://example.org/rents: the server says that the page does not exist, since 2026-03-01; it last worked on 2026-01-05
                    An archived copy may be at https://web.archive.org/web/20260105/https://example.org/rents
                1 link: 0 fine, 1 dead, 0 suspect, 0 not known
                """);
        assertThat(LinkFormat.MARKDOWN.write(dead))
                .contains("\n## Dead\n\n- `datasets/rents.yaml:17:5`: `https://example.org/rents`: the server");
        JsonNode json = JSON.readTree(LinkFormat.JSON.write(dead));
        assertThat(json.at("/summary/dead").asInt()).isEqualTo(1);
        assertThat(json.at("/links/0/places/0/line").asInt()).isEqualTo(17);
        assertThat(json.at("/links/0/archived").asText()).startsWith("https://web.archive.org/");
    }
}
