package org.waymark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.cli.option.KindName;
import org.waymark.cli.option.SourceOption;
import org.waymark.cli.terminal.Conversation;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.Interview;
import org.waymark.cli.terminal.Invocation;
import org.waymark.cli.terminal.LineEditor;
import org.waymark.model.Kind;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.schema.Scaffold;
import org.waymark.model.value.Slug;
import org.waymark.report.Progress;
import org.waymark.task.Drafting;
import org.waymark.text.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code waymark new}. */
@Command(
        name = "new",
        description =
                "Writes the file of a new record for you to fill in. In a terminal, it asks you for what is missing.")
public final class NewCommand extends Subcommand {

    /** A name longer than this says no more and is hard to type. */
    private static final int LONGEST_NAME = 80;

    private final Clock clock;
    private final Supplier<Optional<Conversation>> conversations;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = KindName.class,
            completionCandidates = KindName.Names.class,
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TITLE",
            description = "Its title or name. The file is named after it.")
    private @Nullable String title;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Fill in a field, or part of a group, such as contact.email=… Use it again for each item of a"
                    + " list.")
    private final List<String> set = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write (default: named after the title, in the right folder).")
    private @Nullable Path to;

    @Option(
            names = {"--no-input", "--batch"},
            description = "Ask nothing, and leave out what is missing (this is always so without a terminal).")
    private boolean quiet;

    @Mixin
    private final SourceOption source = new SourceOption();

    public NewCommand() {
        this(Clock.system(ZoneId.systemDefault()), LineEditor::open);
    }

    /** @param conversations opens the terminal where there is one */
    public NewCommand(Clock clock, Supplier<Optional<Conversation>> conversations) {
        this.clock = clock;
        this.conversations = conversations;
    }

    @Override
    public Integer call() throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, String> known = values(schema);
        text(schema, known); // what was given has to be writable before anything is asked
        if (to != null || known.containsKey(titleKey(schema))) {
            requireFree(file(schema, known));
        }
        Optional<Conversation> terminal = quiet || isWhole(schema, known) ? Optional.empty() : conversations.get();
        Map<String, String> values = known;
        if (terminal.isPresent()) {
            Optional<Map<String, String>> answers = ask(terminal.get(), known, schema);
            if (answers.isEmpty()) {
                say("Nothing was written");
                return ExitCode.FINDINGS;
            }
            values = answers.get();
        }
        Path file = file(schema, values);
        write(file, text(schema, values));
        say("Wrote " + file + ". "
                + (isWhole(schema, values) ? "Check it" : "Fill in what is empty") + ", then run: "
                + Invocation.of("check " + source.asTyped() + Invocation.quoted(file)));
        return ExitCode.FINE;
    }

    private Optional<Map<String, String>> ask(Conversation terminal, Map<String, String> known, RecordSchema schema) {
        try (terminal) {
            Drafting drafting = Drafting.in(source.folder(), kind, Progress.SILENT);
            return new Interview(terminal, drafting, values -> path(schema, values), known).run();
        }
    }

    /** The path from the catalogue's root, by which the checks call it. */
    private String path(RecordSchema schema, Map<String, String> values) {
        String name = values.getOrDefault(titleKey(schema), "");
        if (to == null && Slug.ofTitle(name).isEmpty()) {
            throw new IllegalArgumentException("we cannot make a file name from '" + name + "'. Use letters or digits");
        }
        Path file = file(schema, values);
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " already exists. Choose another title");
        }
        Path root = source.folder().toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root)
                ? root.relativize(absolute).toString().replace(File.separatorChar, '/')
                : kind.folder() + "/" + absolute.getFileName();
    }

    private static boolean isWhole(RecordSchema schema, Map<String, String> values) {
        return schema.fields().stream()
                .filter(FieldSchema::required)
                .allMatch(field -> values.containsKey(field.key())
                        || values.keySet().stream().anyMatch(key -> key.startsWith(field.key() + ".")));
    }

    private Path file(RecordSchema schema, Map<String, String> values) {
        return to == null ? place(schema, values) : to;
    }

    /** The values given on the command line by the keys of their fields; several items of a list on lines of their own. */
    private Map<String, String> values(RecordSchema schema) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : set) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw usage("'" + setting + "' is not of the form KEY=VALUE");
            }
            String key = key(schema, setting.substring(0, equals));
            FieldSchema field = schema.field(key);
            boolean list = field != null && field.list();
            String value = setting.substring(equals + 1);
            values.merge(key, value, (before, next) -> list ? before + "\n" + next : next);
        }
        if (title != null) {
            values.putIfAbsent(titleKey(schema), title);
        }
        FieldSchema date = schema.field("date");
        if (kind.hasDatedFiles() && date != null) {
            values.putIfAbsent(date.key(), LocalDate.now(clock).toString());
        }
        return values;
    }

    /** The key of a field, or of a part of a group such as {@code contact.email}. */
    private String key(RecordSchema schema, String given) {
        String key = given.contains(".") ? given.substring(0, given.indexOf('.')) : given;
        FieldSchema field = schema.field(key);
        if (field == null) {
            List<String> known = schema.fields().stream().map(FieldSchema::key).toList();
            String hint = Suggestion.nearest(key, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; it can have " + String.join(", ", known));
            throw usage("A " + schema.name() + " has no field '" + key + "'" + hint);
        }
        return key.equals(given) ? field.key() : partKey(schema, given);
    }

    private String partKey(RecordSchema schema, String given) {
        try {
            return Scaffold.key(schema, given);
        } catch (IllegalArgumentException e) {
            throw usage("We cannot write it: " + e.getMessage());
        }
    }

    private static String titleKey(RecordSchema schema) {
        FieldSchema field = schema.field("title");
        return field == null ? "name" : field.key();
    }

    private Path place(RecordSchema schema, Map<String, String> values) {
        String name = values.get(titleKey(schema));
        if (name == null || Slug.ofTitle(name).isEmpty()) {
            throw usage("Give the " + schema.name() + " a title, or a file with --to");
        }
        String date = kind.hasDatedFiles() ? values.get("date") + "-" : "";
        String ending = ModelSchemas.isMarkdown(schema) ? ".md" : ".yaml";
        return source.folder()
                .resolve(kind.folder())
                .resolve(date + Slug.allowed(Slug.ofTitle(name, LONGEST_NAME)) + ending)
                .normalize();
    }

    private String text(RecordSchema schema, Map<String, String> values) {
        try {
            return Scaffold.of(schema, values);
        } catch (IllegalArgumentException e) {
            throw usage("We cannot write it: " + e.getMessage());
        }
    }

    private void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        }
    }

    private void requireFree(Path file) {
        if (Files.exists(file)) {
            throw exists(file);
        }
    }

    private ParameterException exists(Path file) {
        return usage(file + " already exists. Choose another file with --to");
    }
}
