package org.waymark.site.render.words;

import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/** Periods in words: {@code 2014 to 2025}, {@code from April 2014}, {@code up to 2020}. */
public final class Span {

    private Span() {}

    /** A period in the words of these messages. An open end is stated, never guessed. */
    public static Html html(PeriodOfTime period, Messages messages) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start != null && end != null) {
            Html from = Moment.of(start, messages).html();
            return start.equals(end)
                    ? from
                    : messages.html(
                            "period.closed", from, Moment.of(end, messages).html());
        }
        if (start != null) {
            return messages.html("period.from", Moment.of(start, messages).html());
        }
        return end == null
                ? Html.EMPTY
                : messages.html("period.until", Moment.of(end, messages).html());
    }

    /** The same as plain text. */
    public static String text(PeriodOfTime period, Messages messages) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start != null && end != null) {
            Moment from = Moment.of(start, messages);
            return start.equals(end) ? from.text() : messages.text("period.closed", from, Moment.of(end, messages));
        }
        if (start != null) {
            return messages.text("period.from", Moment.of(start, messages));
        }
        return end == null ? "" : messages.text("period.until", Moment.of(end, messages));
    }
}
