package org.waymark.site.page.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Citation;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.site.page.kit.CitationView;
import org.waymark.site.page.kit.Contacts;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.ProposeWords;
import org.waymark.site.render.words.Words;

/**
 * The list of a kind of record and a page for each, made from its schema: short fields as facts, long ones as sections,
 * then the records that refer to it. Fields after the sources in the schema are about the record itself and come last.
 *
 * @param <E> the record's Java type
 */
public final class RecordPages<E extends Entry> implements Section<E> {

    private static final String SOURCES = "sources";
    private static final String ALIASES = "aliases";

    private final Kind<E> kind;
    private final RecordSchema schema;
    private final EntryIndex index;

    public RecordPages(Kind<E> kind) {
        this.kind = kind;
        this.schema = RecordSchema.of(kind.type());
        this.index = new EntryIndex(kind);
    }

    @Override
    public Kind<E> kind() {
        return kind;
    }

    @Override
    public List<String> addresses() {
        return index.addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<E> all = edition.sorted(edition.catalogue().all(kind.type()));
        List<PagePlan> plans = new ArrayList<>(index.plan(all, this::item, edition));
        all.forEach(record ->
                plans.add(PagePlan.of(record.address(), "pages/record.ftlh", page -> new Draft(record, page).view())));
        return plans;
    }

    private EntryItem item(E record, PageContext page) {
        List<Html> facts = new ArrayList<>();
        schema.fields().stream()
                .filter(FieldSchema::listed)
                .forEach(field -> schema.all(record, field).forEach(value -> facts.add(brief(value, page))));
        return new EntryItem(page.entry(record), page.summary(body(record), 180), facts);
    }

    /** A value without a link. */
    private static Html brief(Object value, PageContext page) {
        if (value instanceof Text text) {
            return page.words(text).html();
        }
        if (value instanceof Term term) {
            return page.words(term.label()).html();
        }
        return value instanceof Ref ref
                ? Objects.requireNonNull(page.reference(ref)).label().html()
                : Words.of(value.toString()).html();
    }

    private @Nullable Text body(E record) {
        FieldSchema body = schema.body();
        return body == null ? null : (Text) schema.get(record, body);
    }

    /** A page being built. */
    private final class Draft {
        private final E record;
        private final PageContext page;
        private final Facts facts;
        private final Facts more;
        private final List<String> expected = new ArrayList<>();
        private final List<RecordView.Part> sections = new ArrayList<>();
        private final List<Fact> extras = new ArrayList<>();
        private @Nullable LinkView action;
        private List<CitationView> sources = List.of();
        private boolean atEnd;

        Draft(E record, PageContext page) {
            this.record = record;
            this.page = page;
            this.facts = new Facts(page);
            this.more = new Facts(page);
        }

        PageView view() {
            Words title = page.words(record.title());
            PageMeta meta = page.meta(record.address(), title)
                    .describedAs(page.summary(body(record), 200).text())
                    .under(List.of(EntryIndex.crumb(kind, page)))
                    .from(record.source().file());
            schema.fields().forEach(this::field);
            facts.orUnknown(expected);
            return new RecordView(
                    page.frame(meta),
                    page.say("kind." + kind.key()),
                    title,
                    facts.list(),
                    action,
                    page.prose(body(record), 2, "description"),
                    sections,
                    Relations.rest(record, Set.of(), page),
                    more.list(),
                    extras,
                    sources);
        }

        private void field(FieldSchema field) {
            if (field.body() || field.key().equals(ALIASES) || schema.get(record, field) == record.title()) {
                return;
            }
            List<?> values = schema.all(record, field);
            RecordSchema group = field.nested();
            if (field.key().equals(SOURCES)) {
                sources =
                        page.citations(values.stream().map(Citation.class::cast).toList());
                atEnd = true;
            } else if (field.type() == FieldType.MAP) {
                values.forEach(map -> extras.addAll(Facts.extras((Map<?, ?>) map)));
            } else if (atEnd) {
                more.field(record, schema, field);
            } else if (field.list() && field.type() == FieldType.TEXT) {
                List<Html> lines = values.stream()
                        .map(value -> page.words((Text) value).html())
                        .toList();
                part(field, lines, List.of(), List.of());
            } else if (group != null && group.type() == Contact.class && !field.list()) {
                values.forEach(value -> part(field, List.of(), List.of(), new Contacts(page).facts((Contact) value)));
            } else if (group != null && group.shorthand() != null && isLong(group)) {
                part(field, List.of(), steps(values, group), List.of());
            } else if (field.action() && !values.isEmpty() && ((Link) values.get(0)).clickable()) {
                action = page.external(Words.of(page.say("action." + field.key())), (Link) values.get(0));
            } else {
                facts.field(record, schema, field);
                if (field.expected()) {
                    expected.add(field.key());
                }
            }
        }

        private void part(FieldSchema field, List<Html> lines, List<StepView> steps, List<Fact> group) {
            boolean empty = lines.isEmpty() && steps.isEmpty() && group.isEmpty();
            if (!empty || field.expected()) {
                String none = said("section." + field.key() + ".none", page.say("unknown"));
                String heading = said("section." + field.key(), ProposeWords.label(field.key(), page.messages()));
                sections.add(new RecordView.Part(field.key().replace('_', '-'), heading, none, lines, steps, group));
            }
        }

        private List<StepView> steps(List<?> values, RecordSchema group) {
            List<StepView> steps = new ArrayList<>();
            values.forEach(value -> steps.add(step(value, group, "step-" + (steps.size() + 1))));
            return steps;
        }

        /** A group with a long text: its main field is the title, its first address the link, and the rest a note. */
        private StepView step(Object value, RecordSchema group, String id) {
            Words title = Words.of("");
            Link link = null;
            Prose description = null;
            Facts notes = new Facts(page);
            for (FieldSchema field : group.fields()) {
                Object own = group.get(value, field);
                if (field.equals(group.shorthand()) && own instanceof Text text) {
                    title = page.words(text);
                } else if (own instanceof Link address && link == null && address.clickable()) {
                    link = address;
                } else if (own instanceof Text text && field.type() == FieldType.MARKDOWN) {
                    description = page.prose(text, 4, id);
                } else {
                    notes.field(value, group, field);
                }
            }
            return new StepView(page.external(title, link), description, notes.line());
        }

        private String said(String key, String otherwise) {
            return page.messages().has(key) ? page.say(key) : otherwise;
        }
    }

    private static boolean isLong(RecordSchema group) {
        return group.fields().stream().anyMatch(field -> field.type() == FieldType.MARKDOWN);
    }
}
