package org.waymark.site.export.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.history.ValueChange;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.record.Need;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Span;
import org.waymark.text.PlainText;

/** Says in the words of an edition what happened to records. */
record ChangeWords(Catalogue catalogue, Edition edition, Messages messages) {

    /** Keys of what says something about the record's upkeep, which is no news to readers. */
    private static final Set<String> UPKEEP = Set.of("sources", "aliases", "steward", "review_by", "extras", "order");

    /** Keys of what matters most to readers, in this order. */
    private static final List<String> FIRST =
            List.of("closed_by", "history", "status", "licence", "access", "modified", "version", "resources");

    private static final Set<String> NAMES = Set.of("title", "name");

    /** Of longer values the beginning is said. */
    private static final int LONGEST = 120;

    /** The most changed items of a list, and the most changes, that an entry names. */
    private static final int MOST = 12;

    /** Whether it is news to readers. */
    static boolean isNews(Revision revision) {
        return revision.added() || revision.changes().stream().anyMatch(ChangeWords::isNews);
    }

    private static boolean isNews(ValueChange change) {
        return !UPKEEP.contains(change.field().key());
    }

    /** What happened, with the name of the record: {@code Private rents: Licence became OGL}. */
    String title(Revision revision) {
        String name = line(revision.entry().title());
        if (revision.added()) {
            return messages.text("feed.added", name, kind(revision.entry()));
        }
        if (closes(revision)) {
            return messages.text("feed.closed", name);
        }
        List<String> lines = lines(revision);
        int others = lines.size() - 1;
        return others == 0
                ? messages.text("feed.changed", name, lines.get(0))
                : messages.count("feed.changed-more", others, name, lines.get(0));
    }

    /** What happened as markup: a list of changes, or what a new record is about. */
    String html(Revision revision) {
        if (revision.added()) {
            String about = about(revision.entry());
            return "<p>" + Html.escaped(about.isEmpty() ? line(revision.entry().title()) : about) + "</p>";
        }
        StringBuilder list = new StringBuilder("<ul>");
        lines(revision).stream()
                .limit(MOST)
                .forEach(line -> list.append("<li>").append(Html.escaped(line)).append("</li>"));
        return list.append("</ul>").toString();
    }

    private static boolean closes(Revision revision) {
        return revision.entry() instanceof Gap gap
                && gap.isClosed()
                && revision.changes().stream()
                        .flatMap(change -> change.come().stream())
                        .anyMatch(value -> value instanceof Milestone step
                                && step.status() != null
                                && step.status().equals(gap.status()));
    }

    private String kind(Entry entry) {
        String key = "kind." + entry.kind().key();
        return messages.has(key) ? messages.text(key) : entry.kind().word();
    }

    private String about(Entry entry) {
        RecordSchema schema = RecordSchema.of(entry.getClass());
        FieldSchema body = schema.body();
        Object value = body == null ? null : schema.get(entry, body);
        return value instanceof Text text ? PlainText.shorten(line(text), 3 * LONGEST) : "";
    }

    /** A line for each change, or two or three of a list: first what matters most, then other single values. */
    private List<String> lines(Revision revision) {
        return revision.changes().stream()
                .filter(ChangeWords::isNews)
                .sorted(Comparator.comparing(ChangeWords::rank))
                .flatMap(change -> lines(change).stream())
                .toList();
    }

    private static int rank(ValueChange change) {
        FieldSchema field = change.field();
        int first = FIRST.indexOf(field.key());
        return first >= 0 ? first : FIRST.size() + (field.type() == FieldType.MARKDOWN ? 2 : field.list() ? 1 : 0);
    }

    private List<String> lines(ValueChange change) {
        FieldSchema field = change.field();
        String label = label(field);
        if (field.list() || field.type() == FieldType.MAP) {
            return items(label, change);
        }
        if (change.come().isEmpty()) {
            return List.of(messages.text("change.gone", label));
        }
        Object value = change.come().get(0);
        String now = shown(value);
        String old = change.gone().isEmpty() ? "" : shown(change.gone().get(0));
        if (NAMES.contains(field.key())) {
            return List.of(messages.text("change.called", old));
        }
        if (field.type() == FieldType.MARKDOWN || value instanceof Need || now.equals(old)) {
            return List.of(messages.text("change.edited", label));
        }
        return List.of(messages.text(old.isEmpty() ? "change.said" : "change.became", label, now));
    }

    private List<String> items(String label, ValueChange change) {
        Set<String> come = shown(change.come());
        Set<String> gone = shown(change.gone());
        Set<String> both = new LinkedHashSet<>(come);
        both.retainAll(gone);
        come.removeAll(both);
        gone.removeAll(both);
        List<String> lines = new ArrayList<>();
        addItems("change.new", label, come, lines);
        addItems("change.item", label, both, lines);
        addItems("change.left", label, gone, lines);
        return lines;
    }

    private void addItems(String key, String label, Set<String> items, List<String> lines) {
        if (!items.isEmpty()) {
            String shown = items.stream().limit(MOST).collect(Collectors.joining("; "));
            lines.add(messages.text(key, label, items.size() > MOST ? shown + " …" : shown));
        }
    }

    private Set<String> shown(List<?> values) {
        Set<String> shown = new LinkedHashSet<>();
        values.forEach(value -> shown.add(shown(value)));
        return shown;
    }

    private String label(FieldSchema field) {
        String key = "field." + field.key();
        return messages.has(key) ? messages.text(key) : field.key().replace('_', ' ');
    }

    /** A value in a few words; of a group the first that it says. */
    private String shown(Object value) {
        if (value instanceof Milestone step && step.status() != null) {
            String status = line(step.status().label());
            return step.date() == null ? status : status + ", " + Moment.of(step.date(), messages);
        }
        if (value instanceof Text text) {
            return PlainText.shorten(line(text), LONGEST);
        }
        if (value instanceof Term term) {
            return line(term.label());
        }
        if (value instanceof Ref ref) {
            Entry named = catalogue.resolve(ref);
            return named == null ? PlainText.line(ref.target()) : line(named.title());
        }
        if (value instanceof Link link) {
            return link.href();
        }
        if (value instanceof PartialDate date) {
            return Moment.of(date, messages).text();
        }
        if (value instanceof Boolean yes) {
            return messages.text(yes ? "yes" : "no");
        }
        if (value instanceof PeriodOfTime period) {
            return Span.text(period, messages);
        }
        return value instanceof Record group ? first(group) : plain(value);
    }

    private static String plain(Object value) {
        return PlainText.shorten(PlainText.line(value.toString()), LONGEST);
    }

    private String first(Record group) {
        if (!group.getClass().isAnnotationPresent(RecordType.class)) {
            return plain(group);
        }
        RecordSchema schema = RecordSchema.of(group.getClass());
        return schema.fields().stream()
                .flatMap(field -> schema.all(group, field).stream())
                .map(this::shown)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String line(Text text) {
        return PlainText.line(text.in(edition.language(), edition.fallback()).value());
    }
}
