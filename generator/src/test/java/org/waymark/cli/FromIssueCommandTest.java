package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;

/** From an issue to a file of the catalogue. */
class FromIssueCommandTest {

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("title", "Bus fares"),
            Map.entry("name", "Example Bus Users"),
            Map.entry("description", "What a ride costs.\n\nBy zone."),
            Map.entry("statement", "Nobody knows what a ride costs."),
            Map.entry("publisher", "Example Council"),
            Map.entry("landing_page", "https://council.example.org/fares"),
            Map.entry("resources", "All fares https://council.example.org/fares.csv"),
            Map.entry("licence", "CC BY 4.0"),
            Map.entry("access", "open"),
            Map.entry("type", "charity"),
            Map.entry("kinds", "sufficiency, access"),
            Map.entry("themes", "Buses"),
            Map.entry("period", "2024 to present"),
            Map.entry("frequency", "annual"),
            Map.entry("limitations", "Only adults."),
            Map.entry("website", "https://users.example.org/"),
            Map.entry("identifiers", "GB-CHC-205629"),
            Map.entry("offers", "- A room\n- Two chairs"),
            Map.entry("needs", "Figures"),
            Map.entry("questions", "What does a ride cost?"),
            Map.entry("impact", "People walk."),
            Map.entry("nearest", "bus-stops: says where, not how much"),
            Map.entry("datasets", "bus-stops"),
            Map.entry("evidence", "A letter, https://users.example.org/letter"),
            Map.entry("sources", "A page https://council.example.org/page"));

    /** The starter has no such terms. */
    private static final Set<String> LEFT_EMPTY = Set.of("places", "populations");

    @TempDir
    private Path folder;

    private Path catalogue;

    @BeforeEach
    void aCatalogue() {
        catalogue = folder.resolve("catalogue");
        CommandLineFixture.run("init", catalogue.toString());
    }

    private Set<String> files() throws IOException {
        return CatalogueFixture.bytes(folder).keySet();
    }

    private CommandLineFixture fromIssue(String kind, String issue) throws IOException {
        Path file = Files.writeString(folder.resolve("issue.md"), issue);
        return CommandLineFixture.run(
                "from-issue",
                "--quiet",
                "--as-of=2026-03-01",
                "--json=" + folder.resolve("proposal.json"),
                "--source=" + catalogue,
                kind,
                file.toString());
    }

    /** As GitHub writes what somebody filled in. */
    private static String filled(String kind) throws IOException {
        StringBuilder issue = new StringBuilder();
        for (JsonNode part : new YAMLMapper()
                .readTree(Path.of("../.github/ISSUE_TEMPLATE", kind + ".yml").toFile())
                .path("body")) {
            String id = part.path("id").asText();
            if (!id.isEmpty()) {
                String answer = LEFT_EMPTY.contains(id) ? "_No response_" : ANSWERS.get(id);
                assertThat(answer).as(kind + "/" + id).isNotNull();
                issue.append("### ")
                        .append(part.at("/attributes/label").asText())
                        .append("\r\n\r\n");
                issue.append(answer.replace("\n", "\r\n")).append("\r\n\r\n");
            }
        }
        return issue.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "organisation", "gap", "question"})
    void aFormThatIsFilledInPassesTheStrictCheck(String kind) throws IOException {
        CommandLineFixture run = fromIssue(kind, filled(kind));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Thank you.").endsWith("We found no problems.\n");
        assertThat(run.code()).isZero();
        JsonNode proposal = new ObjectMapper().readTree(Files.readString(folder.resolve("proposal.json")));
        Path file = catalogue.resolve(proposal.path("file").asText());
        assertThat(file).content().isEqualTo(proposal.path("text").asText());
        assertThat(proposal.path("comment").asText()).isEqualTo(run.out());
        CommandLineFixture check = CommandLineFixture.run("check", "--strict", "--quiet", "--source=" + catalogue);
        assertThat(check.out()).isEmpty();
        assertThat(check.code()).isZero();
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        CommandLineFixture run = fromIssue(
                "dataset",
                "### Title\n\nFares\n\n### Description\n\nD\n\n### Publisher\n\nNobody @everyone\n\n### Themes\n\nbusses\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("- **error** in line ", "unknown-term: `themes 'busses' is not known`. To do: `Did you mean")
                .contains("missing-field: `the dataset has no 'licence'`");
        assertThat(run.out().replaceAll("`[^`]*`", "")).doesNotContain("@");
    }

    @Test
    void theSameProposalTwiceIsTwoFiles() throws IOException {
        fromIssue("dataset", filled("dataset"));
        CommandLineFixture second = fromIssue("dataset", filled("dataset"));

        assertThat(second.out()).contains("datasets/bus-fares-2.yaml", "already a record named 'bus-fares'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${{ secrets.GITHUB_TOKEN }}",
                "---\n---\n../../x",
                "../../../outside",
                "!!javax.script.ScriptEngineManager []",
                "$(touch outside)",
                "`touch outside`",
                "<script>alert(1)</script>",
                "\u0000\u202e",
                "@everyone #1 [a](javascript:b)"
            })
    void hostileTextStaysInItsFile(String hostile) throws IOException {
        StringBuilder issue = new StringBuilder(hostile + "\n");
        for (String label : List.of("Title", "Description", "Publisher", "Licence", "Access", "Themes", "Sources")) {
            issue.append("### ").append(label).append("\n\n").append(hostile).append(" x\n\n");
        }
        Set<String> before = files();

        CommandLineFixture run = fromIssue("dataset", issue.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error");
        assertThat(run.out().replaceAll("`[^`]*`|``.*?``", "")).doesNotContain("@", "<", "javascript", "{{", "\u202e");
        Set<String> after = files();
        after.removeAll(before);
        after.removeAll(Set.of("issue.md", "proposal.json"));
        assertThat(after).hasSize(1).allMatch(file -> file.matches("catalogue/datasets/[a-z0-9-]+\\.yaml"));
    }

    @Test
    void aMegabyteDoesNoHarm() throws IOException {
        Set<String> before = files();
        CommandLineFixture run = fromIssue("dataset", "### Title\n".repeat(150_000));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().length()).isLessThan(60_000);
        Set<String> after = files();
        after.removeAll(before);
        assertThat(after).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatHasNoFormIsRefused() throws IOException {
        assertThat(fromIssue("post", "### Title\n\nx").code()).isEqualTo(2);
    }
}
