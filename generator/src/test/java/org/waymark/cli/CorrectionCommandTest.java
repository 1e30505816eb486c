package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;

/** From an issue that corrects a record to one other line in its file. */
class CorrectionCommandTest {

    private static final String STOPS = "datasets/bus-stops.yaml";
    private static final String GAP = "content/gaps/no-count-of-bus-passengers.md";

    @TempDir
    private Path folder;

    private Path catalogue;

    @BeforeEach
    void aCatalogue() {
        catalogue = folder.resolve("catalogue");
        CommandLineFixture.run("init", catalogue.toString());
    }

    private String text(String file) throws IOException {
        return Files.readString(catalogue.resolve(file));
    }

    private CommandLineFixture correct(Map<String, String> answers) throws IOException {
        StringBuilder issue = new StringBuilder();
        // In the order of the form, as GitHub writes them.
        for (String label : List.of("Record", "Field", "New value", "Correction", "Whole file", "Sources")) {
            issue.append("### ")
                    .append(label)
                    .append("\r\n\r\n")
                    .append(answers.getOrDefault(label, "_No response_"))
                    .append("\r\n\r\n");
        }
        Path file = Files.writeString(folder.resolve("issue.md"), issue);
        return CommandLineFixture.run(
                "from-issue",
                "--quiet",
                "--json=" + folder.resolve("proposal.json"),
                "--source=" + catalogue,
                "correction",
                file.toString());
    }

    private CommandLineFixture correct(String record, String field, String value) throws IOException {
        return correct(Map.of("Record", record, "Field", field, "New value", value, "Sources", "A page"));
    }

    private JsonNode proposal() throws IOException {
        return new ObjectMapper().readTree(Files.readString(folder.resolve("proposal.json")));
    }

    /** The lines that are new, each after its file's old text was taken away. */
    private static List<String> added(String before, String after) {
        List<String> lines = new ArrayList<>(after.lines().toList());
        before.lines().forEach(lines::remove);
        return lines;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            datasets/bus-stops.yaml                               | licence       | CC0                  | licence: CC0-1.0
            https://data.example.org/datasets/bus-stops.html#data | Licence       | cc by-sa 4.0         | licence: CC-BY-SA-4.0
            bus-stops                                             | Time covered  | 2020 to 2026         | period: 2020/2026
            Bus stops                                             | Landing page  | https://example.org/ | landing_page: https://example.org/
            /datasets/bus-stops                                   | access        | after registering    | access: registered
            bus stops                                             | title         | Stops: all # of them | 'title: "Stops: all # of them"'
            bus-stops                                             | modified      | 3 March 2026         | modified: 2026-03-03
            """)
    void oneValueIsWrittenAtItsPlace(String record, String field, String value, String line) throws IOException {
        String before = text(STOPS);
        CommandLineFixture run = correct(record, field, value);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Thank you. This correction changes `datasets/bus-stops.yaml`.")
                .contains("Its source, as given: `A page`")
                .endsWith("We found no problems.\n");
        assertThat(run.code()).isZero();
        assertThat(added(before, text(STOPS)))
                .singleElement()
                .satisfies(added -> assertThat(
                                added.replace("\"2026-03-03\"", "2026-03-03").replace("\"2020/2026\"", "2020/2026"))
                        .isEqualTo(line));
        assertThat(proposal().path("file").asText()).isEqualTo(STOPS);
        assertThat(proposal().path("text").asText()).isEqualTo(text(STOPS));
        assertThat(proposal().path("was").asText()).matches("[0-9a-f]{40}");
        assertThat(CommandLineFixture.run("check", "--strict", "--quiet", "--source=" + catalogue)
                        .out())
                .isEmpty();
    }

    @Test
    void gitKnowsTheFileByTheNameThatIsGiven() throws Exception {
        Process git = new ProcessBuilder("git", "hash-object", STOPS)
                .directory(catalogue.toFile())
                .start();
        String name = new String(git.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        correct("bus-stops", "licence", "CC0-1.0");

        assertThat(proposal().path("was").asText()).isEqualTo(name);
    }

    @Test
    void theTextOfAGapIsReplacedBelowItsHeader() throws IOException {
        String before = text(GAP);
        CommandLineFixture run =
                correct("gaps/no-count-of-bus-passengers.html", "What is missing", "Nobody\n\ncounts.");

        assertThat(run.code()).isZero();
        String head = before.substring(0, before.lastIndexOf("---\n") + 4);
        assertThat(text(GAP)).isEqualTo(head + "\nNobody\n\ncounts.\n");
    }

    @Test
    void aListIsReplacedWhole() throws IOException {
        correct("bus-stops", "keywords", "- shelters\n- benches");
        assertThat(text(STOPS)).contains("keywords:\n- shelters\n- benches\n");
    }

    @Test
    void theWholeFileTakesThePlaceOfTheOneThatIsHere() throws IOException {
        String now = text(STOPS).replace("All bus stops", "Each bus stop");
        CommandLineFixture run =
                correct(Map.of("Record", "bus-stops", "Whole file", "```yaml\r\n" + now.strip() + "\r\n```"));

        assertThat(text(STOPS)).isEqualTo(now);
        assertThat(run.out()).contains("has the whole file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bus-stops        | resources     | https://example.org/ | cannot be changed by itself
            bus-stops        | history       | x                    | names no field of a dataset
            bus-stops        | ''            | x                    | At least one of them is empty
            bus-stops        | licence       | ''                   | At least one of them is empty
            bus-stops        | licence       | CC-BY-4.0            | already says that
            nothing          | licence       | CC0-1.0              | names no record that is here
            ../../etc/passwd | licence       | CC0-1.0              | names no record that is here
            content/site.yaml| title         | x                    | names no record that is here
            """)
    void whatIsNotClearIsLeftToAPerson(String record, String field, String value, String told) throws IOException {
        String before = text(STOPS);
        CommandLineFixture run = correct(record, field, value);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("Thank you. Someone has to make this correction by hand.");
        assertThat(run.out()).contains(told);
        assertThat(proposal().path("file").isNull()).isTrue();
        assertThat(text(STOPS)).isEqualTo(before);
    }

    @Test
    void theAnswerNamesTheFileAndWhatItSays() throws IOException {
        assertThat(correct("bus-stops", "resources", "x").out())
                .contains("The record's file is datasets/bus-stops.yaml, and line 11 of it says: resources:");
    }

    @Test
    void onlyFaultsOfTheNewValueAreReported() throws IOException {
        Files.writeString(catalogue.resolve(STOPS), text(STOPS).replace("frequency: annual", "frequency: sometimes"));
        CommandLineFixture run = correct("bus-stops", "licence", "my own");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("unknown-term", "my own").doesNotContain("sometimes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${{ secrets.GITHUB_TOKEN }}",
                "x\ntitle: y\n---\n../../x",
                "!!javax.script.ScriptEngineManager []",
                "$(touch outside)",
                "<script>alert(1)</script> @everyone [a](javascript:b)",
                "\u0000\u202e",
                "a: &x [*x]",
                "```\n### Record\n\ndatasets/other.yaml"
            })
    void hostileTextIsOneValueOrNothing(String hostile) throws IOException {
        String before = text(STOPS);
        CommandLineFixture run = correct("bus-stops", "description", hostile);

        assertThat(run.out().replaceAll("`[^`]*`|``.*?``", "")).doesNotContain("@", "<", "javascript", "{{", "\u202e");
        List<String> kept =
                before.lines().filter(line -> !line.startsWith("description:")).toList();
        assertThat(text(STOPS).lines()).containsAll(kept);
        assertThat(CatalogueFixture.walk(folder))
                .extracting(file -> file.getFileName().toString())
                .doesNotContain("outside", "other.yaml", "x");
    }

    @Test
    void aRecordBehindALinkIsLeftAlone() throws IOException {
        Path outside = Files.writeString(catalogue.resolve("kept.yaml"), text(STOPS));
        Files.delete(catalogue.resolve(STOPS));
        Files.createSymbolicLink(catalogue.resolve(STOPS), outside);
        CommandLineFixture run = correct("bus-stops", "licence", "CC0-1.0");

        assertThat(run.code()).isEqualTo(1);
        assertThat(outside).content().contains("licence: CC-BY-4.0");
    }
}
