package org.waymark.search.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Baked;
import org.waymark.model.Catalogue;
import org.waymark.model.Dated;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.search.format.Card;
import org.waymark.text.PlainMarkdown;

/** Makes the search document of each record in an edition, as the annotations of its fields say. */
record Documents(Catalogue catalogue, Edition edition) {

    private static final int SUMMARY = 100;
    static final int LONGEST_TITLE = 300;

    /** The facets that a query can name as a prefix, such as {@code place:hackney}. */
    private static final Set<Facet> PREFIXES =
            EnumSet.of(Facet.THEME, Facet.PLACE, Facet.POPULATION, Facet.FORMAT, Facet.ORGANISATION);

    SearchDocument of(Entry entry) {
        Draft draft = new Draft(entry);
        draft.record(RecordSchema.of(entry.getClass()), entry, Search.TITLE);
        return draft.finished();
    }

    private Text.Localised shown(Text text) {
        return text.in(edition.language(), edition.fallback());
    }

    /** A document being built. */
    private final class Draft {
        private final Entry entry;
        private final String title;
        private final List<Passage> passages = new ArrayList<>();
        private final List<SearchDocument.Label> labels = new ArrayList<>();
        private final Set<String> formats = new LinkedHashSet<>();
        private String publisher = "";
        private String access = "";

        Draft(Entry entry) {
            this.entry = entry;
            this.title = shown(entry.title()).value();
        }

        /** @param most the highest weight that a field may have */
        void record(RecordSchema schema, Object record, Search most) {
            for (FieldSchema field : schema.fields()) {
                Search search = field.search().lesser(most);
                if (search != Search.NONE || field.facet() != null || field.nested() != null) {
                    for (Object value : schema.all(record, field)) {
                        if (record == entry || search != Search.DESCRIPTION || !repeatsTitle(value)) {
                            value(field, value, search);
                        }
                    }
                }
            }
        }

        /** Whether a group has the same title as the whole record, like the only file of many datasets. */
        private boolean repeatsTitle(Object value) {
            return value instanceof Text text && text.any().startsWith(title);
        }

        private void value(FieldSchema field, Object value, Search search) {
            int weight = Weights.of(search);
            if (value instanceof Text text) {
                add(text, field.type() == FieldType.MARKDOWN, weight);
            } else if (value instanceof String text) {
                plain(text, weight);
            } else if (value instanceof Term term) {
                term(term, weight);
                filed(field.facet(), term);
            } else if (value instanceof Ref ref) {
                names(field.facet(), ref, weight);
            } else if (field.nested() != null) {
                record(field.nested(), value, search);
            }
        }

        private void add(Text text, boolean markdown, int weight) {
            if (weight > 0) {
                Text.Localised shown = shown(text);
                String plain = markdown ? PlainMarkdown.of(shown.value()) : shown.value();
                passages.add(new Passage(plain, shown.language(), weight));
            }
        }

        /** A text without a stated language, which is in the catalogue's. */
        private void plain(String text, int weight) {
            if (weight > 0) {
                passages.add(new Passage(text, edition.fallback(), weight));
            }
        }

        private void term(Term term, int weight) {
            if (weight > 0) {
                add(term.label(), false, weight);
                term.aliases().forEach(alias -> plain(alias, Math.max(1, weight / 2)));
            }
        }

        /** The names of the record that a reference names. */
        private void names(@Nullable Facet facet, Ref ref, int weight) {
            Entry named = catalogue.resolve(ref);
            List<String> names = new ArrayList<>();
            if (named == null) {
                names.add(ref.target());
                plain(ref.target(), weight);
            } else {
                names.add(shown(named.title()).value());
                add(named.title(), false, weight);
                named.otherNames().forEach(name -> plain(name, weight));
                names.addAll(named.otherNames());
            }
            if (facet == Facet.ORGANISATION) {
                publisher = publisher.isEmpty() ? names.get(0) : publisher;
                names.forEach(name -> label(facet, name, edition.fallback()));
            }
        }

        /** The words by which a term of a facet finds a record. */
        private void filed(@Nullable Facet facet, Term term) {
            if (facet == Facet.ACCESS) {
                access = term.id();
            }
            if (facet == Facet.FORMAT && !(term.listed() && formats.add(term.id()))) {
                return;
            }
            if (facet != null && PREFIXES.contains(facet)) {
                label(facet, term);
                catalogue.vocabulary(term.vocabulary()).ancestors(term).forEach(above -> label(facet, above));
            }
        }

        private void label(Facet facet, Term term) {
            Text.Localised shown = shown(term.label());
            label(facet, shown.value(), shown.language());
            if (term.listed()) {
                label(facet, term.id(), edition.fallback());
            }
        }

        private void label(Facet facet, String text, String language) {
            labels.add(new SearchDocument.Label(facet.key(), text, language));
        }

        /** The beginning of the record's description. */
        private String summary() {
            RecordSchema schema = RecordSchema.of(entry.getClass());
            FieldSchema body = schema.body();
            Object text = body == null ? null : schema.get(entry, body);
            boolean markdown = text != null && body != null && body.type() == FieldType.MARKDOWN;
            if (text == null && entry instanceof Baked baked) {
                text = baked.summary();
            }
            if (!(text instanceof Text said)) {
                return "";
            }
            Text.Localised shown = shown(said);
            String start = shown.value().substring(0, Math.min(shown.value().length(), SUMMARY * 4));
            return OneLine.beginning(markdown ? PlainMarkdown.of(start) : start, SUMMARY);
        }

        SearchDocument finished() {
            PartialDate date = entry instanceof Dated dated ? dated.date() : null;
            Card card = new Card(
                    OneLine.beginning(title, LONGEST_TITLE),
                    entry.address(),
                    publisher,
                    summary(),
                    date == null ? "" : date.toString(),
                    access,
                    List.copyOf(formats));
            return new SearchDocument(entry, passages, labels, card);
        }
    }
}
