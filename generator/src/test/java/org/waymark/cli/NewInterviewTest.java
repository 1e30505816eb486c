package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.cli.terminal.Conversation;
import org.waymark.cli.terminal.LineEditor;
import org.waymark.edit.draft.Choice;
import org.waymark.report.Finding;
import org.waymark.report.Progress;
import org.waymark.task.check.CatalogueCheck;

/** Someone at a terminal answers what {@code waymark new} asks. */
class NewInterviewTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path catalogue;

    private final Answers answers = new Answers();

    @BeforeEach
    void copy() throws IOException {
        CatalogueFixture.copy(CatalogueFixture.TINY, catalogue);
        for (String name : List.of("one", "two")) {
            Files.writeString(catalogue.resolve("datasets/" + name + ".yaml"), """
                    title: %s
                    description: Text.
                    publisher: littleton-council
                    licence: OGL-UK-3.0
                    access: registered
                    frequency: annual
                    contact: {name: Data team, email: data@example.org}
                    """.formatted(name));
        }
    }

    /** Answers by key, several of one key one after the other; what is not listed gets an empty line. */
    private static final class Answers implements Conversation {

        private final Map<String, List<String>> byKey = new HashMap<>();
        private final List<String> said = new ArrayList<>();
        private final Map<String, String> prompts = new HashMap<>();
        private final Map<String, List<Choice>> choices = new HashMap<>();
        private final List<String> asked = new ArrayList<>();
        private @Nullable String end;
        private boolean closed;

        Answers to(String key, String... answers) {
            byKey.put(key, new ArrayList<>(List.of(answers)));
            return this;
        }

        @Override
        public void say(String line) {
            said.add(line);
        }

        @Override
        public @Nullable String ask(String prompt, List<Choice> toChoose, boolean list) {
            String key = prompt.replaceAll("[ :\\[].*", "");
            asked.add(key);
            prompts.put(key, prompt);
            choices.put(key, toChoose);
            if (key.equals(end) || asked.size() > 100) {
                return null;
            }
            List<String> left = byKey.getOrDefault(key, List.of());
            return left.isEmpty() ? "" : left.remove(0);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private CommandLineFixture create(String... args) {
        return create(() -> Optional.of(answers), args);
    }

    private CommandLineFixture create(Supplier<Optional<Conversation>> terminal, String... args) {
        List<String> all = new ArrayList<>(List.of("new", "--source=" + catalogue));
        all.addAll(List.of(args));
        return CommandLineFixture.run(
                CommandLineFixture.with("new", new NewCommand(TODAY, terminal)), all.toArray(String[]::new));
    }

    private List<Finding> findings(String file) {
        return CatalogueCheck.check(catalogue, List.of(catalogue.resolve(file)), Progress.SILENT);
    }

    @Test
    void aDatasetThatIsAnsweredPassesTheCheck() {
        answers.to("title", "Bus stops")
                .to("description", "Where buses stop, with shelters and seats.")
                .to("publisher", "littleton-council")
                .to("themes", "housing")
                .to("period", "2020/..")
                .to("resources", "https://example.org/stops.csv")
                .to("landing_page", "https://example.org/stops");

        CommandLineFixture run = create("dataset");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Wrote ").contains("bus-stops.yaml. Check it");
        assertThat(catalogue.resolve("datasets/bus-stops.yaml"))
                .content()
                .contains("title: Bus stops\n", "\nlicence: OGL-UK-3.0\n", "\naccess: registered\n")
                .contains("\nfrequency: annual\n", "\ncontact:\n  name: Data team\n  email: data@example.org\n")
                .contains("themes:\n  - housing\n", "resources:\n  - https://example.org/stops.csv\n");
        assertThat(findings("datasets/bus-stops.yaml")).isEmpty();
        assertThat(answers.closed).isTrue();
    }

    @Test
    void whatThePublisherSaysElsewhereIsProposed() {
        answers.to("description", "Text.").to("publisher", "Littleton Council").to("licence", "CC-BY-4.0");

        assertThat(create("dataset", "Bus stops").code()).isZero();

        assertThat(answers.prompts)
                .containsEntry("licence", "licence [OGL-UK-3.0]: ")
                .containsEntry("contact.email", "contact.email [data@example.org]: ")
                .doesNotContainKey("title")
                .doesNotContainKey("contact.url");
        assertThat(catalogue.resolve("datasets/bus-stops.yaml")).content().contains("\nlicence: CC-BY-4.0\n");
    }

    @Test
    void otherPublishersHaveNoSayInIt() {
        answers.to("description", "Text.")
                .to("publisher", "tenants-union")
                .to("licence", "CC-BY-4.0")
                .to("access", "open");

        assertThat(create("dataset", "Bus stops").code()).isZero();
        assertThat(answers.prompts).containsEntry("licence", "licence: ").doesNotContainKey("contact.name");
    }

    @Test
    void termsAndPublishersCanBeCompleted() {
        answers.end = "access";
        answers.to("description", "Text.").to("publisher", "tenants-union").to("licence", "CC-BY-4.0");
        create("dataset", "Bus stops");

        assertThat(answers.choices.get("publisher")).contains(new Choice("littleton-council", "Littleton Council"));
        assertThat(answers.choices.get("licence")).extracting(Choice::value).contains("OGL-UK-3.0");
        assertThat(answers.choices.get("access")).extracting(Choice::value).contains("open", "secure");
        assertThat(answers.choices.get("title")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publisher     | littleton-counsel      | error unknown-reference",
                "licence       | OGL 9                  | error unknown-term",
                "period        | last year              | error invalid-period",
                "landing_page  | javascript:alert(1)    | error",
                "contact.email | not an address         | error invalid-email"
            })
    void aFaultIsReportedAtOnceInTheWordsOfTheCheck(String key, String wrong, String told) {
        answers.to("description", "Text.").to("publisher", "littleton-council");
        String right = key.equals("publisher") ? "littleton-council" : "";
        answers.to(key, wrong, right);

        assertThat(create("dataset", "Bus stops").code()).isZero();

        assertThat(answers.asked.stream().filter(key::equals)).hasSize(2);
        assertThat(answers.said).anyMatch(line -> line.strip().startsWith(told));
        assertThat(findings("datasets/bus-stops.yaml")).isEmpty();
    }

    @Test
    void whatIsRequiredIsAskedForAgain() {
        answers.to("title", "", "???", "One", "Bus stops")
                .to("description", "", "Text.")
                .to("publisher", "littleton-council");

        assertThat(create("dataset").code()).isZero();

        assertThat(answers.said)
                .anyMatch(line -> line.contains("This is required"))
                .anyMatch(line -> line.contains("we cannot make a file name from '???'"))
                .anyMatch(line -> line.contains("one.yaml already exists"));
        assertThat(findings("datasets/bus-stops.yaml")).isEmpty();
    }

    @Test
    void nothingIsWrittenByHalf() {
        answers.end = "licence";
        answers.to("description", "Text.").to("publisher", "littleton-council");

        CommandLineFixture run = create("dataset", "Bus stops");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing was written");
        assertThat(catalogue.resolve("datasets/bus-stops.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "gap", "question", "access-route", "standard", "post", "page"})
    void otherKindsCanBeAnsweredToo(String kind) {
        answers.to("title", "A new one").to("name", "A new one").to("history.date", "2026-11");
        CommandLineFixture run = create(() -> Optional.of(new Willing(answers)), kind);

        assertThat(run.code()).as(run.err() + answers.said).isZero();
        String file = run.err().replaceAll("(?s)Wrote (.*?\\.md)\\. .*", "$1");
        assertThat(CatalogueCheck.check(catalogue, List.of(Path.of(file)), Progress.SILENT))
                .isEmpty();
    }

    /** Gives to what is required the first thing that can be chosen, or a text. */
    private record Willing(Answers answers) implements Conversation {

        @Override
        public void say(String line) {
            answers.say(line);
        }

        @Override
        public @Nullable String ask(String prompt, List<Choice> choices, boolean list) {
            String answer = answers.ask(prompt, choices, list);
            boolean required = !answers.said.isEmpty()
                    && answers.said.get(answers.said.size() - 1).contains("required");
            if (required && "".equals(answer)) {
                return choices.isEmpty() ? "Text" : choices.get(0).value();
            }
            return answer;
        }

        @Override
        public void close() {
            answers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-input", "--batch"})
    void nobodyIsAskedWhoDoesNotWantToBe(String option) {
        CommandLineFixture run = create(
                () -> {
                    throw new AssertionError("asked");
                },
                "dataset",
                "Bus stops",
                option);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(catalogue.resolve("datasets/bus-stops.yaml")).content().contains("\nlicence:\n");
    }

    @Test
    void whatIsWholeNeedsNoQuestion() {
        CommandLineFixture run = create(
                () -> {
                    throw new AssertionError("asked");
                },
                "dataset",
                "Bus stops",
                "--set=description=Text.",
                "--set=publisher=littleton-council",
                "--set=licence=CC0-1.0",
                "--set=access=open",
                "--set=contact.email=a@example.org");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(findings("datasets/bus-stops.yaml")).isEmpty();
    }

    @Test
    void wordsToCompleteEndAtCommasInListsOnly() {
        LineEditor.Answer last = LineEditor.Answer.of("housing, hea", 12, true);
        assertThat(last.word()).isEqualTo("hea");
        assertThat(last.wordCursor()).isEqualTo(3);
        assertThat(LineEditor.Answer.of("hou, health", 2, true).word()).isEqualTo("hou");
        assertThat(LineEditor.Answer.of("", 0, true).word()).isEmpty();
        assertThat(LineEditor.Answer.of("Text, with", 10, false).word()).isEqualTo("Text, with");
    }
}
