package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.terminal.Counts;
import org.waymark.model.value.Slug;
import picocli.CommandLine.Model.CommandSpec;

/** What the command line accepts, and what it says when it does not. */
class UsageTest {

    static Stream<String> commands() {
        return Stream.concat(
                Stream.of("waymark"), CommandReference.commands().stream().map(CommandSpec::name));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpReadsAsAgreed(String command) throws IOException {
        CommandLineFixture help = command.equals("waymark")
                ? CommandLineFixture.run("--help")
                : CommandLineFixture.run(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        Path golden = Path.of("src/test/resources/help", command + ".txt");
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(golden, help.out());
        }
        assertThat(help.out()).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    buidl                        | Did you mean build?
                    frobnicate                   | There is no command 'frobnicate'
                    help                         | Did you mean --help?
                    version                      | Did you mean --version?
                    build elsewhere              | 'build' does not know what to do with 'elsewhere'
                    build --source pom.xml       | pom.xml is a file, not a folder
                    build --outptu=x             | Did you mean --output?
                    build --outptu x             | Did you mean --output?
                    check --strct                | Did you mean --strict?
                    check --format sarf          | did you mean 'sarif'?
                    check --format xml           | it can be text, json, sarif, github
                    diff main --format xml       | it can be markdown, json, html
                    diff                         | Missing required parameter: 'BASE'
                    new datset Rents             | did you mean 'dataset'?
                    new dataset Rents --set lisence=x | did you mean 'licence'?
                    new dataset Rents --set =x   | not of the form KEY=VALUE
                    new dataset                  | Give the dataset a title
                    import xml x --to y          | it can be aws,
                    import jkan x                | Missing required option: '--to=DIR'
                    build --as-of tomorrow       | 'tomorrow' is not a day
                    build --base-url ftp://x/    | is not the address of a site
                    build --base-url example.org | is not the address of a site
                    build --source nowhere       | There is no folder nowhere
                    check no/such/file.yaml      | There is no file no/such/file.yaml
                    fix no/such/file.yaml        | There is no file no/such/file.yaml
                    fix /                        | is not part of the catalogue
                    init                         | Missing required parameter
                    init x --action waymark      | is not of the form OWNER/NAME
                    from-issue post no/such.md   | There is no issue form for 'post'
                    from-issue gap no/such.md    | There is no file no/such.md
                    links --fresh-for 1000       | --fresh-for is a number of days
                    links --pause -1             | --pause is a number of milliseconds
                    links --format xml           | it can be text, json, markdown
                    links --issues no/such.json  | There is no file no/such.json
                    check /                      | is not part of the catalogue
                    serve --port eighty          | '--port'
                    """)
    void mistakesAreAnsweredWithWhatWasMeant(String line, String answer) {
        CommandLineFixture run = CommandLineFixture.run(line.trim().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(answer).contains("--help'").doesNotContain("Exception");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutACommandItSaysWhatToDo() {
        CommandLineFixture run = CommandLineFixture.run();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("waymark serve");
    }

    @Test
    void commandsAreFoundUnderATurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(CommandLineFixture.run("import", "--help").code()).isZero();
            assertThat(Counts.of(1234567)).isEqualTo("1,234,567");
            assertThat(Slug.ofTitle("INDICES")).isEqualTo("indices");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void completionKnowsEveryCommand() {
        CommandLineFixture run = CommandLineFixture.run("completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--base-url", "organisation", "sarif");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(CommandLineFixture.run("--version").out()).matches("Waymark \\S+\\R");
    }
}
