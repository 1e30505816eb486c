package org.waymark.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * Reads comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark. Semicolons and tabs are taken for
 * what they are.
 */
public final class TableReader {

    /** What is larger is for programs, not for a preview. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_ROWS = 100_000;
    private static final int MAX_COLUMNS = 500;
    private static final int MAX_FAULTS = 5;

    private final String file;
    private final Findings findings;
    private int ragged;

    private TableReader(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Whether a file's name says that it is a table. */
    public static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * Reads a table.
     *
     * @param file its path from the catalogue's root, for findings
     * @return the table without the rows that have too many or too few cells; null where it cannot be read at all
     */
    public static @Nullable Table read(byte[] bytes, String file, Findings findings) {
        return new TableReader(file, findings).read(bytes);
    }

    private @Nullable Table read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            fault(0, "the table has more than 2 MB", "A table of up to 2 MB has a preview and charts");
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            fault(0, "the table is not in UTF-8", "Save it as UTF-8: iconv -f WINDOWS-1252 -t UTF-8");
        } catch (CsvParseException | UncheckedIOException e) {
            fault(0, "the table's quotes do not match", "A quote within a cell is written twice, as in RFC 4180");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return null;
    }

    private @Nullable Table parse(String text) throws IOException {
        List<String> header = null;
        List<Table.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber();
                if (header == null) {
                    header = header(record, line);
                    if (header == null) {
                        return null;
                    }
                } else if (rows.size() == MAX_ROWS) {
                    fault(line, "the table has more than 100,000 rows", "What comes after is left out of charts");
                    break;
                } else if (isWhole(record, header.size(), line)) {
                    rows.add(new Table.Row(line, List.copyOf(record.getFields())));
                }
            }
        }
        if (header == null) {
            fault(0, "the table is empty", "Its first line names the columns");
            return null;
        }
        return new Table(header, rows);
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            if (count(first, other) > count(first, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private @Nullable List<String> header(CsvRecord record, int line) {
        List<String> names = record.getFields().stream().map(String::strip).toList();
        if (names.size() > MAX_COLUMNS) {
            fault(line, "the table has " + names.size() + " columns", "A table of up to 500 columns has a preview");
            return null;
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                fault(line, "two columns are called '" + name + "'", "Give each column a name of its own");
            }
        }
        return names;
    }

    private boolean isWhole(CsvRecord record, int columns, int line) {
        int cells = record.getFieldCount();
        if (cells != columns) {
            ragged++;
            if (ragged <= MAX_FAULTS) {
                fault(
                        line,
                        "the row has " + cells + " cells, the header " + columns,
                        "Quote cells that hold a comma. The row is left out.");
            }
        }
        return cells == columns;
    }

    private void fault(int line, String message, String hint) {
        findings.add(Code.INVALID_TABLE, new Location(file, line, 0), message, hint);
    }
}
