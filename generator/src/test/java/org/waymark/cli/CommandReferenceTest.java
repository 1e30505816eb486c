package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandReferenceTest {

    private static final Path PAGE = Path.of("docs", "commands.md");

    @Test
    void thePublishedPageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(PAGE, CommandReference.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/commands.md; update it with mvn test -Dtest=CommandReferenceTest -Dwaymark.update=true")
                .isEqualTo(CommandReference.markdown());
    }

    @Test
    void everyOptionOfEveryCommandIsExplained() {
        String page = CommandReference.markdown();
        assertThat(CommandReference.commands()).hasSizeGreaterThan(5);
        for (CommandSpec command : CommandReference.commands()) {
            assertThat(page).contains("\n## " + command.name() + "\n");
            for (OptionSpec option : command.options()) {
                assertThat(page)
                        .as("%s %s", command.name(), option.longestName())
                        .containsPattern("\n\\| `([^`]*, )?" + option.longestName() + "(=[^`]*)?(, [^`]*)?` \\| \\S");
            }
        }
    }
}
