package org.waymark.catalogue.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The separator between the cells of a table: a comma, a semicolon, a tab or a bar. */
final class Separator {

    private static final char[] ALL = {',', ';', '\t', '|'};

    /** How much of a file is looked at, in characters. */
    private static final int LOOKED_AT = 20_000;

    private static final int ROWS = 50;

    /** A line that some spreadsheets write and read before the header. */
    private static final Pattern SAID =
            Pattern.compile("\"?sep=([,;\t|])\"?[ \t]*(?=[\r\n])", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /** A text without the content of the line that names its separator; the line break is kept. */
    static String withoutSaying(String text) {
        Matcher said = SAID.matcher(text);
        return said.lookingAt() ? text.substring(said.end()) : text;
    }

    /**
     * The separator of a text: the one that it names, else the one that gives most rows as many cells as the header.
     */
    static char of(String text) {
        Matcher said = SAID.matcher(text);
        if (said.lookingAt()) {
            return said.group(1).charAt(0);
        }
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        char best = ',';
        int most = 0;
        for (char each : ALL) {
            int fit = fit(start, each);
            if (fit > most) {
                best = each;
                most = fit;
            }
        }
        return best;
    }

    /** How many cells are in rows as long as the header; 0 if nothing is separated. */
    private static int fit(String start, char separator) {
        int columns = 0;
        int cells = 0;
        int rows = 0;
        try (CsvReader<CsvRecord> reader = reader(start, separator)) {
            for (CsvRecord record : reader) {
                columns = columns == 0 ? record.getFieldCount() : columns;
                cells += record.getFieldCount() == columns ? columns - 1 : 0;
                if (++rows == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            return cells; // the text before the faulty quote is enough
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from a string cannot fail
        }
        return cells;
    }

    /** Reads the rows of a text. */
    static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }
}
