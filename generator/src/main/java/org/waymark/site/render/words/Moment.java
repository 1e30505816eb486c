package org.waymark.site.render.words;

import org.waymark.model.value.PartialDate;

/**
 * A date as exact as it is known.
 *
 * @param iso the form for machines (HTML, 2.3.5: a year, month or date string)
 * @param text the form for readers: {@code 7 March 2026}, {@code March 2026} or {@code 2026}
 */
public record Moment(String iso, String text) {

    /** A date in the words of these messages. */
    public static Moment of(PartialDate date, Messages messages) {
        return new Moment(date.toString(), spell(date, messages));
    }

    private static String spell(PartialDate date, Messages messages) {
        String year = Integer.toString(date.year());
        if (date.month() == 0) {
            return year;
        }
        String month = messages.text("month." + date.month());
        return date.day() == 0
                ? messages.text("date.month", month, year)
                : messages.text("date.day", Integer.toString(date.day()), month, year);
    }

    /** Markup that holds both forms. */
    public Html html() {
        return Html.trusted("<time datetime=\"" + Html.escaped(iso) + "\">" + Html.escaped(text) + "</time>");
    }

    @Override
    public String toString() {
        return text;
    }
}
