package org.waymark.fuzz;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.check.Checks;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.catalogue.load.ReadBefore;
import org.waymark.model.Loaded;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.report.Severity;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.source.SourceTree;
import org.waymark.task.check.SiteParts;

/** A catalogue whose only file is the one that is fuzzed. */
record FuzzedFile(String path, byte[] bytes) implements SourceTree {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @Override
    public void walk(String top, Visitor visitor) {
        if (path.startsWith(top + "/")) {
            visitor.file(path);
        }
    }

    @Override
    public long size(String file) throws IOException {
        return content(file).length;
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        byte[] content = content(file);
        return Arrays.copyOf(content, Math.min(limit, content.length));
    }

    @Override
    public @Nullable String version(String file) {
        return null;
    }

    /** The names of the files that may be read as data. */
    Set<String> known() {
        return Set.of(path);
    }

    /**
     * Loads, checks and links the catalogue.
     *
     * @param loadedWhole tells whether what the file holds arrived
     * @throws AssertionError when the file is neither read nor reported as an error, or a finding names another place
     */
    void isReadOrReported(Predicate<Loaded> loadedWhole) throws IOException {
        Findings findings = new Findings();
        Loaded loaded = Loader.load(this, new ReadBefore(), findings, Progress.SILENT);
        Loaded settled = Checks.check(
                loaded, SiteParts.addresses(), Markdown.typesetter(), this, TODAY, entry -> true, findings);
        Linker.link(settled.catalogue());
        List<Finding> all = findings.sorted();
        if (!loadedWhole.test(loaded) && all.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new AssertionError("The file is lost without an error: " + all);
        }
        all.stream().filter(finding -> finding.code() != Code.EMPTY_CATALOGUE).forEach(this::liesInTheFile);
    }

    private void liesInTheFile(Finding finding) {
        if (!finding.location().file().equals(path)) {
            throw new AssertionError("A finding about another file: " + finding);
        }
        long lines = 1;
        for (byte one : bytes) {
            lines += one == '\n' || one == '\r' ? 1 : 0;
        }
        if (finding.location().line() > lines + 1) {
            throw new AssertionError("A finding beyond the end of the file, line " + lines + ": " + finding);
        }
    }

    private byte[] content(String file) throws IOException {
        if (!file.equals(path)) {
            throw new IOException("no such file: " + file);
        }
        return bytes;
    }
}
