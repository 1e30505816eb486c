package org.waymark.catalogue.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * Reads comma-separated values (RFC 4180), also with semicolons, tabs or bars, and reports files that are not tables.
 */
public final class TableReader {

    /** Larger tables are for programs, not for a preview. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_ROWS = 100_000;
    private static final int MAX_COLUMNS = 500;
    private static final int MAX_FAULTS = 5;

    private final String file;
    private final Findings findings;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Table.Row> ragged = new ArrayList<>();
    private int further;
    private int headerLine;

    private TableReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether a file is a table by its name. */
    public static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * Reads a table.
     *
     * @param file its path from the catalogue's root, for findings
     * @return the table without the rows that have too many or too few cells; null if it cannot be read at all
     */
    public static @Nullable Table read(byte[] bytes, String file, Findings findings) {
        return new TableReader(file, findings).read(bytes);
    }

    private @Nullable Table read(byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (kind == null && bytes.length > MAX_BYTES) {
            fault(0, "the table has more than 2 MB", "Only a table of up to 2 MB has a preview and charts");
            return null;
        }
        FileText text = kind == null ? FileText.of(bytes) : null;
        FileText.Fault unread = text == null ? null : text.fault();
        if (unread != null) {
            findings.add(
                    Code.INVALID_TABLE,
                    new Location(file, unread.line(), unread.column()),
                    unread.message(),
                    unread.hint());
            return null;
        }
        if (text != null) {
            kind = FileKind.isJson(text.text()) ? FileKind.JSON : FileKind.of(text.text());
        }
        if (kind != null) {
            fault(0, "this is " + kind.name() + ", not a CSV", kind.hint());
        }
        return text == null || kind != null ? null : parse(text.text());
    }

    private @Nullable Table parse(String written) {
        char separator = Separator.of(written);
        String text = Separator.withoutSaying(written);
        int before = written.length() - text.length();
        boolean broken = false;
        for (Quotes.Fault each : Quotes.faults(text, separator)) {
            FileText.Place place = FileText.Place.of(written, before + each.at());
            findings.add(
                    Code.INVALID_TABLE,
                    new Location(file, place.line(), place.column()),
                    each.message(),
                    each.fatal()
                            ? "Close the cell with a quote, or remove this one. Write a quote within a cell twice"
                            : "Put the whole cell in quotes and write each quote within it twice");
            broken |= each.fatal();
        }
        List<Table.Row> all = broken ? List.of() : rows(text, separator);
        if (all.isEmpty()) {
            return null;
        }
        headerLine = all.get(0).line();
        List<String> header = header(all);
        all.subList(1, all.size()).forEach(row -> add(row, header.size()));
        if (!isHeader(header)) {
            return null;
        }
        raggedRows(header.size());
        if (rows.isEmpty() && ragged.isEmpty()) {
            fault(headerLine, "the table has a header, but no rows", "Add the data, or remove the file");
        }
        return new Table(
                header, rows, Notations.of(header.size(), rows, separator), separator, ragged.size() + further);
    }

    /** All rows that are not empty, the header first; empty if there is none or its cells cannot be separated. */
    private List<Table.Row> rows(String text, char separator) {
        List<Table.Row> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = Separator.reader(text, separator)) {
            for (CsvRecord record : reader) {
                if (!record.getFields().stream().allMatch(String::isBlank)) { // spreadsheets write rows of separators
                    all.add(new Table.Row((int) record.getStartingLineNumber(), record.getFields()));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            fault(0, "the table's quotes do not match", "Write a quote within a cell twice (RFC 4180)");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from a string cannot fail
        }
        if (all.isEmpty()) {
            fault(0, "the table is empty", "Put the column names in the first line");
        }
        return all;
    }

    /** The names of the columns, without those at the end that have neither a name nor a value. */
    private static List<String> header(List<Table.Row> all) {
        List<String> names = all.get(0).cells();
        int size = names.size();
        while (names.get(size - 1).isBlank() && all.stream().allMatch(isBlankAt(size - 1))) {
            size--;
        }
        return names.subList(0, size).stream().map(String::strip).toList();
    }

    private static Predicate<Table.Row> isBlankAt(int column) {
        return row -> row.cells().size() <= column || row.cells().get(column).isBlank();
    }

    private void add(Table.Row row, int columns) {
        int cells = row.cells().size();
        while (cells > columns && row.cells().get(cells - 1).isBlank()) {
            cells--; // separators at the end of a line
        }
        if (rows.size() == MAX_ROWS) {
            further++;
            if (further == 1) {
                fault(row.line(), "the table has more than 100,000 rows", "Charts leave out the rows after that");
            }
        } else {
            (cells == columns ? rows : ragged)
                    .add(new Table.Row(row.line(), List.copyOf(row.cells().subList(0, cells))));
        }
    }

    private boolean isHeader(List<String> names) {
        if (names.size() == 1 && ragged.size() > rows.size()) {
            fault(
                    headerLine,
                    "the first line has one cell, but most rows have more",
                    "Put the column names in the first line. Titles, notes and comments belong in the record");
            return false;
        }
        if (names.size() > MAX_COLUMNS) {
            fault(
                    headerLine,
                    "the table has " + names.size() + " columns",
                    "Only a table of up to 500 columns has a preview");
            return false;
        }
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name) && told.add(name) && told.size() <= MAX_FAULTS) {
                fault(
                        headerLine,
                        name.isEmpty()
                                ? "several columns have no name"
                                : "two columns are called '" + Figures.shortened(name, 40) + "'",
                        "Give each column a different name");
            }
        }
        return true;
    }

    private void raggedRows(int columns) {
        for (Table.Row row : ragged.subList(0, Math.min(MAX_FAULTS, ragged.size()))) {
            fault(
                    row.line(),
                    "the row has " + cells(row.cells().size()) + ", the header " + columns,
                    "Put cells that contain a comma in quotes. This row is left out.");
        }
        int more = ragged.size() - MAX_FAULTS;
        if (more > 0) {
            fault(
                    ragged.get(MAX_FAULTS).line(),
                    "after this point, " + more + " more rows do not have as many cells as the header",
                    "These rows are left out too");
        }
    }

    private static String cells(int number) {
        return number == 1 ? "1 cell" : number + " cells";
    }

    private void fault(int line, String message, String hint) {
        findings.add(Code.INVALID_TABLE, new Location(file, line, 0), message, hint);
    }
}
