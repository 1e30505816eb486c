package org.waymark.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.waymark.cli.terminal.ExitCode;
import org.waymark.cli.terminal.Invocation;
import org.waymark.edit.harvest.Harvesters;
import org.waymark.edit.harvest.kit.CatalogueHarvester;
import org.waymark.edit.harvest.kit.HarvestException;
import org.waymark.edit.harvest.kit.HarvestReport;
import org.waymark.task.Import;
import org.waymark.text.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code waymark import}. The last line on standard output counts every file that was read. */
@Command(name = "import", description = "Converts a catalogue in another format into a Waymark catalogue.")
final class ImportCommand extends Subcommand {

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            converter = Converter.class,
            completionCandidates = Names.class,
            description = "The format of the catalogue: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private CatalogueHarvester harvester;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "The folder of the catalogue. It is not changed.")
    @SuppressWarnings("NullAway.Init")
    private Path source;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to. It must be new or empty.")
    @SuppressWarnings("NullAway.Init")
    private Path to;

    @Option(names = "--quiet", description = "Print nothing but the report.")
    private boolean quiet;

    @Override
    public Integer call() {
        HarvestReport report = harvest(quiet ? line -> {} : this::say);
        if (!quiet) {
            say("Wrote " + to + ". See it with: " + Invocation.of("serve --source " + Invocation.quoted(to)));
        }
        report.lines().forEach(line -> print(line + "\n"));
        return ExitCode.FINE;
    }

    private HarvestReport harvest(Consumer<String> progress) {
        try {
            return Import.run(harvester, source, to, progress);
        } catch (HarvestException e) {
            throw usage(e.getMessage() + " " + e.hint());
        }
    }

    /** The importers' names, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Harvesters.names().iterator();
        }
    }

    /** Finds an importer by its name. */
    static final class Converter implements ITypeConverter<CatalogueHarvester> {
        @Override
        public CatalogueHarvester convert(String name) {
            return Harvesters.named(name).orElseThrow(() -> new TypeConversionException(unknown(name)));
        }

        private static String unknown(String name) {
            return "'" + name + "' is not a format that can be imported"
                    + Suggestion.nearest(name, Harvesters.names())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; it can be " + String.join(", ", Harvesters.names()));
        }
    }
}
