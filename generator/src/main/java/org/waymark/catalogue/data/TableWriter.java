package org.waymark.catalogue.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes comma-separated values (RFC 4180) in UTF-8.
 *
 * <p>A cell that begins with {@code =} or {@code @} stays as it is. An apostrophe before it, as some advise for
 * spreadsheets, would change the data for everyone else; and a minus sign also begins ordinary numbers.
 */
public final class TableWriter {

    private TableWriter() {}

    /** The rows as a file; the first is the header. */
    public static byte[] write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
