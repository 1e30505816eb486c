package org.waymark.site.export.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.history.Revision;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.Offer;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Moment;

/**
 * When datasets are promised to come out next, as a calendar to subscribe to (RFC 5545). A month is an event of all its
 * days. Promises for a year are too vague for a calendar, and those of the past are over. Without any, or without the site's
 * address, there is no calendar.
 */
public final class ReleaseCalendar implements Export {

    private static final String FOLDER = "feeds/";
    private static final String ADDRESS = FOLDER + "releases.ics";

    private static final String PRODUCT = "-//Waymark//Waymark//EN";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public Stream<Plan> plan(ExportInputs inputs) {
        return isMade(inputs) ? Stream.of(Plan.file(ADDRESS, () -> calendar(inputs))) : Stream.empty();
    }

    @Override
    public List<Offer> whole(ExportInputs inputs) {
        return isMade(inputs) ? List.of(new Offer("calendar", "text/calendar", ADDRESS)) : List.of();
    }

    private static boolean isMade(ExportInputs inputs) {
        return !inputs.settings().isLocal() && promised(inputs).findAny().isPresent();
    }

    private static Stream<Dataset> promised(ExportInputs inputs) {
        LocalDate today = inputs.settings().asOf();
        return inputs.catalogue().all(Dataset.class).stream().filter(dataset -> isToCome(dataset.nextDue(), today));
    }

    private static boolean isToCome(@Nullable PartialDate date, LocalDate today) {
        return date != null && date.month() > 0 && !date.last().isBefore(today);
    }

    private static String calendar(ExportInputs inputs) {
        Edition edition = inputs.settings().editions().get(0);
        Messages words = inputs.words();
        String name =
                words.text("release.calendar", text(inputs.catalogue().site().title(), edition));
        CalendarText out = new CalendarText();
        out.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", PRODUCT);
        out.line("CALSCALE", "GREGORIAN");
        out.text("NAME", name).text("X-WR-CALNAME", name);
        promised(inputs).forEach(dataset -> event(dataset, inputs, edition, words, out));
        return out.line("END", "VCALENDAR").toString();
    }

    private static void event(Dataset dataset, ExportInputs inputs, Edition edition, Messages words, CalendarText out) {
        PartialDate due = dataset.nextDue();
        if (due == null) {
            return;
        }
        SiteSettings settings = inputs.settings();
        String page = settings.absolute(edition.path(dataset.address()));
        out.line("BEGIN", "VEVENT");
        out.text("UID", page);
        out.line("DTSTAMP", DateTimeFormatter.BASIC_ISO_DATE.format(written(dataset, inputs)) + "T000000Z");
        out.day("DTSTART", due.first()).day("DTEND", due.last().plusDays(1));
        out.text("SUMMARY", words.text("release.summary", text(dataset.title(), edition)));
        out.text("DESCRIPTION", words.text("release.about", Moment.of(due, words)));
        out.line("URL", page).line("TRANSP", "TRANSPARENT").line("END", "VEVENT");
    }

    /** When what the event says was last changed, as far as it is known. */
    private static LocalDate written(Dataset dataset, ExportInputs inputs) {
        List<Revision> revisions = inputs.history().of(dataset);
        return revisions.isEmpty() ? inputs.settings().asOf() : revisions.get(0).day();
    }

    private static String text(Text text, Edition edition) {
        return text.in(edition.language(), edition.fallback()).value();
    }
}
