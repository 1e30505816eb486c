package org.waymark.catalogue.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sets the cells of a table apart: a comma, a semicolon, a tab or a bar. */
final class Separator {

    private static final char[] ALL = {',', ';', '\t', '|'};

    /** So much of a file tells. */
    private static final int LOOKED_AT = 20_000;

    private static final int ROWS = 50;

    /** A line that some spreadsheets write and read before the header. */
    private static final Pattern SAID =
            Pattern.compile("\"?sep=([,;\t|])\"?[ \t]*(?=[\r\n])", Pattern.CASE_INSENSITIVE);

    private Separator() {}

    /** A text without the line that says what its separator is, though with the line's end. */
    static String withoutSaying(String text) {
        Matcher said = SAID.matcher(text);
        return said.lookingAt() ? text.substring(said.end()) : text;
    }

    /** That of a text: what it says itself, else the one by which most rows have the most cells that the header has. */
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

    /** How many cells lie in rows as long as the header; 0 where nothing is set apart. */
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
            return cells; // what comes before the faulty quote tells as well
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
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
