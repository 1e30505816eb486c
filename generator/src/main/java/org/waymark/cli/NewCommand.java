package org.waymark.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Kind;
import org.waymark.model.Slug;
import org.waymark.report.Suggestion;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.ModelSchemas;
import org.waymark.schema.RecordSchema;
import org.waymark.schema.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code waymark new}. */
@Command(name = "new", description = "Writes the file of a new record, ready to be filled in.")
final class NewCommand implements Callable<Integer> {

    /** A name longer than this says no more and is hard to type. */
    private static final int LONGEST_NAME = 80;

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = KindName.class,
            completionCandidates = KindName.Names.class,
            description = "What to write: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Kind kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TITLE",
            description = "Its title or name, which also gives the file its name.")
    private @Nullable String title;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Fill in a field; say it again for each further item of a list.")
    private final List<String> set = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The file to write (default: named after the title, where such records belong).")
    private @Nullable Path to;

    @Mixin
    private final SourceOption source = new SourceOption();

    NewCommand() {
        this(Clock.system(ZoneId.systemDefault()));
    }

    NewCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());
        Map<String, String> values = values(schema);
        Path file = to == null ? place(schema, values) : to;
        write(file, text(schema, values));
        PrintWriter err = spec.commandLine().getErr();
        err.println("Wrote " + file + ". Fill in what is empty, then run: ./waymark check " + file);
        err.flush();
        return ExitCode.FINE;
    }

    /** The values given on the command line by the keys of their fields; several items of a list on lines of their own. */
    private Map<String, String> values(RecordSchema schema) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String setting : set) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw usage("'" + setting + "' is not of the form KEY=VALUE");
            }
            FieldSchema field = field(schema, setting.substring(0, equals));
            String value = setting.substring(equals + 1);
            values.merge(field.key(), value, (before, next) -> field.list() ? before + "\n" + next : next);
        }
        if (title != null) {
            values.putIfAbsent(titleKey(schema), title);
        }
        FieldSchema date = schema.field("date");
        if (kind == Kind.ARTICLE && date != null) {
            values.putIfAbsent(date.key(), LocalDate.now(clock).toString());
        }
        return values;
    }

    private FieldSchema field(RecordSchema schema, String key) {
        FieldSchema field = schema.field(key);
        if (field == null) {
            List<String> known = schema.fields().stream().map(FieldSchema::key).toList();
            String hint = Suggestion.nearest(key, known)
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; it can have " + String.join(", ", known));
            throw usage("A " + schema.name() + " has no field '" + key + "'" + hint);
        }
        return field;
    }

    private static String titleKey(RecordSchema schema) {
        return schema.field("title") != null ? "title" : "name";
    }

    private Path place(RecordSchema schema, Map<String, String> values) {
        String name = values.get(titleKey(schema));
        if (name == null || Slug.ofTitle(name).isEmpty()) {
            throw usage("Give the " + schema.name() + " a title, or a file with --to");
        }
        String date = kind == Kind.ARTICLE ? values.get("date") + "-" : "";
        String ending = ModelSchemas.isMarkdown(schema) ? ".md" : ".yaml";
        return source.folder()
                .resolve(kind.folder())
                .resolve(date + Slug.ofTitle(name, LONGEST_NAME) + ending)
                .normalize();
    }

    private String text(RecordSchema schema, Map<String, String> values) {
        try {
            return Scaffold.of(schema, values);
        } catch (IllegalArgumentException e) {
            throw usage("It cannot be written: " + e.getMessage());
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
            throw usage(file + " exists already; choose another file with --to");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
