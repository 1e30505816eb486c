package org.waymark.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page about the commands, made of what picocli knows of them. */
final class CommandReference {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    private CommandReference() {}

    static CommandSpec waymark() {
        return Main.commandLine(NOWHERE, NOWHERE).getCommandSpec();
    }

    static List<CommandSpec> commands() {
        return waymark().subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .distinct()
                .toList();
    }

    static String markdown() {
        CommandSpec waymark = waymark();
        StringBuilder page = new StringBuilder("""
                # Commands

                <!-- Written from the classes in generator/src/main/java/org/waymark/cli; change those, not this. -->

                `./waymark COMMAND`, or `java -jar waymark.jar COMMAND`.

                """);
        page.append("Commands: ")
                .append(commands().stream()
                        .map(command -> "[" + command.name() + "](#" + command.name() + ")")
                        .collect(Collectors.joining(", ")))
                .append(".\n\n## Options of every command\n\n");
        options(page, waymark);
        page.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n");
        waymark.usageMessage().exitCodeList().forEach((code, meaning) -> row(page, code.trim(), meaning.trim()));
        for (CommandSpec command : commands()) {
            command(page, waymark, command);
        }
        return page.toString();
    }

    private static void command(StringBuilder page, CommandSpec waymark, CommandSpec command) {
        page.append("\n## ").append(command.name()).append("\n\n");
        page.append(text(String.join(" ", command.usageMessage().description())))
                .append("\n\n");
        page.append("```\n").append(synopsis(command)).append("```\n");
        List<OptionSpec> own = command.options().stream()
                .filter(option -> !option.hidden() && !waymark.optionsMap().containsKey(option.longestName()))
                .toList();
        if (own.isEmpty() && command.positionalParameters().isEmpty()) {
            return;
        }
        page.append("\n| | what it does |\n|---|---|\n");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            row(page, parameter.paramLabel(), described(parameter));
        }
        rows(page, own);
    }

    private static void options(StringBuilder page, CommandSpec waymark) {
        page.append("| | what it does |\n|---|---|\n");
        rows(page, waymark.options());
    }

    private static void rows(StringBuilder page, List<OptionSpec> options) {
        options.stream()
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> row(page, name(option), described(option)));
    }

    private static String name(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        return String.join(", ", option.names()) + (takesValue ? "=" + option.paramLabel() : "");
    }

    private static String described(ArgSpec argument) {
        return text(String.join(" ", argument.description()));
    }

    private static String synopsis(CommandSpec command) {
        return command.commandLine().getHelp().synopsis(0);
    }

    private static void row(StringBuilder page, String name, String what) {
        page.append("| `")
                .append(name)
                .append("` | ")
                .append(what.replace("|", "\\|"))
                .append(" |\n");
    }

    private static String text(String description) {
        return description.replace("%%", "%").replace("<", "&lt;");
    }
}
