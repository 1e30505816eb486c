package org.waymark.site.page.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.site.render.markdown.LinkedText;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.ProposeWords;
import org.waymark.site.render.words.Span;
import org.waymark.site.render.words.Words;

/**
 * Collects lines for a definition list. Missing values are left out, unless a line says that they are not known.
 *
 * <p>{@link #rest} shows every field of a record that is not shown elsewhere, so that a field added to the model is on
 * its page at once.
 */
public final class Facts {

    private final PageContext page;
    private final List<Fact> facts = new ArrayList<>();

    public Facts(PageContext page) {
        this.page = page;
    }

    /** The lines so far, unmodifiable. */
    public List<Fact> list() {
        return List.copyOf(facts);
    }

    /** Adds a line with these values, if there are any. */
    public Facts add(String key, List<Html> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(key, label(key), page.meaning(key), values, true));
        }
        return this;
    }

    /** Adds a line with this value, unless it is null or empty. */
    public Facts add(String key, @Nullable Html value) {
        return value == null || value.isEmpty() ? this : add(key, List.of(value));
    }

    /** Adds a line with a text, unless it is null. */
    public Facts text(String key, @Nullable Text text) {
        return text == null ? this : add(key, page.words(text).html());
    }

    /** Adds a line with a text without a language, unless it is null or blank. */
    public Facts plain(String key, @Nullable String text) {
        return text == null || text.isBlank() ? this : add(key, Words.of(text).html());
    }

    /** Adds a line with a date, unless it is null. */
    public Facts date(String key, @Nullable PartialDate date) {
        return date == null ? this : add(key, Moment.of(date, page.messages()).html());
    }

    /** Adds a line with a link, unless it is null. */
    public Facts link(String key, @Nullable LinkView link) {
        return link == null ? this : add(key, link.html());
    }

    /** Adds a line with links, if there are any. */
    public Facts links(String key, Collection<LinkView> links) {
        return add(key, links.stream().map(LinkView::html).toList());
    }

    /** Adds a line with a term, unless it is null. The fact is not known if the term means "unknown". */
    public Facts term(String key, @Nullable Term term) {
        if (term != null) {
            List<Html> value = List.of(page.term(term).html());
            facts.add(new Fact(key, label(key), page.meaning(key), value, !PageContext.isUnknown(term)));
        }
        return this;
    }

    /** Adds a line with terms, if there are any. */
    public Facts terms(String key, Collection<Term> terms) {
        return links(key, terms.stream().map(page::term).toList());
    }

    /** Adds a line that says "not known", if nothing was added under this key. */
    public Facts orUnknown(String key) {
        if (isMissing(key)) {
            facts.add(new Fact(key, label(key), page.meaning(key), List.of(Html.escape(page.say("unknown"))), false));
        }
        return this;
    }

    /** Whether no line has this key or its label; two fields with the same label answer the same question. */
    private boolean isMissing(String key) {
        return facts.stream()
                .noneMatch(fact -> fact.key().equals(key) || fact.label().equals(label(key)));
    }

    /** Adds which of these are not known: a separate line for one, a single line for several. */
    public Facts orUnknown(List<String> keys) {
        List<String> missing = keys.stream().filter(this::isMissing).toList();
        if (missing.size() == 1) {
            return orUnknown(missing.get(0));
        }
        if (!missing.isEmpty()) {
            List<Html> labels =
                    missing.stream().map(key -> Html.escape(label(key))).toList();
            facts.add(new Fact("unknown", page.say("unknown"), null, labels, false));
        }
        return this;
    }

    /** Adds every field of the record that has a value, except these. */
    public Facts rest(Object record, Set<String> shown) {
        RecordSchema schema = RecordSchema.of(record.getClass());
        for (FieldSchema field : schema.fields()) {
            if (!shown.contains(field.key())) {
                field(record, schema, field);
            }
        }
        return this;
    }

    /** Adds a field of a record, if it has a value. */
    public Facts field(Object record, RecordSchema schema, FieldSchema field) {
        return add(field.key(), values(record, schema, field));
    }

    /** All lines combined into one, each with its label; null if there are none. */
    @Nullable
    public Html line() {
        StringBuilder line = new StringBuilder();
        facts.forEach(fact -> fact.values()
                .forEach(value -> line.append(line.isEmpty() ? "" : "; ")
                        .append(Html.escape(fact.label()))
                        .append(": ")
                        .append(value)));
        return line.isEmpty() ? null : Html.trusted(line.toString());
    }

    /** Adds keys that an importer kept, unchanged, with a line for each. */
    public static List<Fact> extras(Map<?, ?> extras) {
        return extras.entrySet().stream()
                .map(extra -> new Fact(
                        "extras",
                        Words.of(extra.getKey().toString()).text(),
                        null,
                        extra.getValue()
                                .toString()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(LinkedText::line)
                                .toList(),
                        true))
                .sorted(java.util.Comparator.comparing(Fact::label))
                .toList();
    }

    private List<Html> values(Object record, RecordSchema schema, FieldSchema field) {
        return schema.all(record, field).stream()
                .map(value -> value(field, value))
                .filter(html -> !html.isEmpty())
                .toList();
    }

    private Html value(FieldSchema field, Object value) {
        if (value instanceof Text text) {
            return field.type() == FieldType.MARKDOWN
                    ? prose(field.key(), text)
                    : page.words(text).html();
        }
        if (value instanceof PartialDate date) {
            return Moment.of(date, page.messages()).html();
        }
        if (value instanceof PeriodOfTime period) {
            return Span.html(period, page.messages());
        }
        if (value instanceof Link link) {
            return page.external(link).html();
        }
        if (value instanceof Term term) {
            return page.term(term).html();
        }
        if (value instanceof Ref ref) {
            return Objects.requireNonNull(page.reference(ref)).html();
        }
        if (value instanceof Boolean flag) {
            return Html.escape(page.say(flag ? "yes" : "no"));
        }
        if (value instanceof Long number) {
            return Html.escape(page.messages().number(number));
        }
        RecordSchema nested = field.nested();
        return nested == null ? Words.of(value.toString()).html() : group(value, nested);
    }

    private Html prose(String key, Text text) {
        Prose prose = Objects.requireNonNull(page.prose(text, 3, key));
        String lang = prose.lang();
        String attribute = lang == null ? "" : " lang=\"" + Html.escape(lang) + "\"";
        return Html.trusted("<div class=\"prose\" dir=\"auto\"" + attribute + ">" + prose.html() + "</div>");
    }

    /** A group of fields as one line: its main field first, the others with their labels. */
    private Html group(Object record, RecordSchema schema) {
        FieldSchema main = schema.shorthand();
        StringBuilder line = new StringBuilder();
        for (FieldSchema field : schema.fields()) {
            for (Html html : values(record, schema, field)) {
                line.append(line.isEmpty() ? "" : "; ")
                        .append(field.equals(main) ? "" : Html.escape(label(field.key())) + ": ")
                        .append(html);
            }
        }
        return Html.trusted(line.toString());
    }

    private String label(String key) {
        return ProposeWords.label(key, page.messages());
    }
}
