package org.waymark.site.export.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.waymark.text.PlainText;

/**
 * Writes an iCalendar object (RFC 5545). Texts are escaped (3.3.11), and lines folded after 75 bytes without parting a
 * character (3.1).
 */
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value is not a text: a keyword, an address, a time. */
    CalendarText line(String name, String value) {
        fold(name + ":" + PlainText.clean(value).replaceAll("[\\r\\n]", ""));
        return this;
    }

    /** A line with a text of any content. */
    CalendarText text(String name, String value) {
        String escaped = PlainText.clean(value)
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
        fold(name + ":" + escaped);
        return this;
    }

    /** A line with a day. */
    CalendarText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    private void fold(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            String character = Character.toString(c);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.append(character);
            bytes += size;
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
