package org.waymark.site.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.text.PlainText;

class CalendarTextTest {

    private static String calendar(String text) {
        return new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", text)
                .line("END", "VCALENDAR")
                .toString();
    }

    @Property(tries = 300)
    void anyTextStaysTextInShortLines(@ForAll String text) throws Exception {
        String written = calendar("x" + text + "\r\nEND:VCALENDAR\rBEGIN:VEVENT\n;,\\ y");

        assertThat(written.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
        });
        Calendar read = new CalendarBuilder().build(new StringReader(written));
        String clean = PlainText.clean("x" + text).replace("\r\n", "\n").replace('\r', '\n');
        assertThat(read.getProperty("PRODID").orElseThrow().getValue())
                .isEqualTo(clean + "\nEND:VCALENDAR\nBEGIN:VEVENT\n;,\\ y");
        assertThat(read.getComponents()).isEmpty();
    }
}
