package org.waymark.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.index.format.Card;
import org.waymark.model.AccessRoute;
import org.waymark.model.Article;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Gap;
import org.waymark.model.Organisation;
import org.waymark.model.Page;
import org.waymark.model.PartialDate;
import org.waymark.model.Question;
import org.waymark.model.Resource;
import org.waymark.model.Standard;
import org.waymark.model.Term;
import org.waymark.model.Text;
import org.waymark.schema.Values;
import org.waymark.site.Edition;
import org.waymark.text.PlainMarkdown;

/** Makes of each record what can be searched for in an edition. */
final class Documents {

    private static final int SUMMARY = 100;
    private static final int LONGEST_TITLE = 300;

    private final Catalogue catalogue;
    private final Edition edition;

    Documents(Catalogue catalogue, Edition edition) {
        this.catalogue = catalogue;
        this.edition = edition;
    }

    SearchDocument of(Entry entry) {
        Draft draft = new Draft(entry);
        draft.add(entry.title(), Weights.TITLE);
        if (entry instanceof Dataset dataset) {
            dataset(dataset, draft);
        } else if (entry instanceof Gap gap) {
            gap(gap, draft);
        } else if (entry instanceof Question question) {
            draft.describe(question.description());
            draft.subjects(question.themes(), question.populations(), question.places());
        } else if (entry instanceof Organisation organisation) {
            organisation(organisation, draft);
        } else if (entry instanceof AccessRoute route) {
            draft.describe(route.description());
            draft.subjects(route.themes(), List.of(), route.places());
            draft.add(route.runBy(), Weights.PUBLISHER);
            route.requirements().forEach(text -> draft.add(text, Weights.DETAIL));
        } else if (entry instanceof Standard standard) {
            draft.describe(standard.description());
            draft.subjects(standard.themes(), List.of(), standard.places());
            draft.add(standard.maintainedBy(), Weights.PUBLISHER);
        } else if (entry instanceof Article article) {
            article.tags().forEach(tag -> draft.plain(tag, Weights.KEYWORD));
            draft.add(article.excerpt(), Weights.DESCRIPTION);
            draft.describe(article.body() == null ? article.excerpt() : article.body());
            draft.dated(article.date());
        } else if (entry instanceof Page page) {
            draft.add(page.description(), Weights.DESCRIPTION);
            draft.describe(page.body() == null ? page.description() : page.body());
        }
        return draft.finished();
    }

    private void dataset(Dataset dataset, Draft draft) {
        dataset.keywords().forEach(keyword -> draft.plain(keyword, Weights.KEYWORD));
        draft.publisher(dataset);
        draft.subjects(dataset.themes(), dataset.populations(), dataset.places());
        draft.describe(dataset.description());
        draft.term(dataset.granularity(), Weights.DESCRIPTION);
        dataset.creators().forEach(agent -> draft.plain(agent.name(), Weights.DESCRIPTION));
        dataset.useFor().forEach(text -> draft.add(text, Weights.DESCRIPTION));
        dataset.breakdowns().forEach(breakdown -> draft.add(breakdown.by(), Weights.DESCRIPTION));
        draft.add(dataset.limitations(), Weights.DETAIL);
        draft.add(dataset.method(), Weights.DETAIL);
        draft.add(dataset.provenance(), Weights.DETAIL);
        dataset.identifiers().forEach(id -> draft.plain(id, Weights.DETAIL));
        String title = draft.title();
        for (Resource resource : dataset.resources()) {
            resource(resource, title, draft);
        }
        draft.dated(dataset.modified());
        draft.access = dataset.access() == null ? null : dataset.access().level();
    }

    private static void resource(Resource resource, String title, Draft draft) {
        Text name = resource.title();
        if (name != null && !name.any().startsWith(title)) {
            draft.add(name, Weights.DESCRIPTION);
        }
        draft.add(resource.description(), Weights.DETAIL);
        Term format = resource.format();
        if (format != null && format.listed() && draft.formats.add(format.id())) {
            draft.label("format", format);
        }
        resource.schema().forEach(column -> {
            draft.plain(column.name().replace('_', ' '), Weights.DETAIL);
            draft.add(column.title(), Weights.DETAIL);
        });
    }

    private static void gap(Gap gap, Draft draft) {
        draft.describe(gap.statement());
        draft.subjects(gap.themes(), gap.populations(), gap.places());
        gap.questions().forEach(text -> draft.add(text, Weights.DESCRIPTION));
        draft.add(gap.impact(), Weights.DETAIL);
    }

    private static void organisation(Organisation organisation, Draft draft) {
        organisation.alternateNames().forEach(name -> draft.plain(name, Weights.TITLE));
        draft.describe(organisation.description());
        draft.term(organisation.type(), Weights.DESCRIPTION);
        draft.subjects(organisation.themes(), List.of(), organisation.places());
        organisation.offers().forEach(text -> draft.add(text, Weights.DESCRIPTION));
        organisation.needs().forEach(text -> draft.add(text, Weights.DESCRIPTION));
    }

    /** A document in the making. */
    private final class Draft {
        private final Entry entry;
        /** The very texts of the record that are Markdown, by its schema. */
        private final Set<Text> markdown = Collections.newSetFromMap(new IdentityHashMap<>());

        private final List<Passage> passages = new ArrayList<>();
        private final List<SearchDocument.Label> labels = new ArrayList<>();
        private final Set<String> formats = new LinkedHashSet<>();
        private String publisher = "";
        private String summary = "";
        private String modified = "";
        private @Nullable Term access;

        Draft(Entry entry) {
            this.entry = entry;
            Values.eachMarkdown(entry, (at, text) -> markdown.add(text));
        }

        String title() {
            return entry.title().in(edition.language(), edition.fallback()).value();
        }

        void add(@Nullable Text text, int weight) {
            if (text != null) {
                Text.Localised shown = text.in(edition.language(), edition.fallback());
                passages.add(new Passage(plain(text, shown.value()), shown.language(), weight));
            }
        }

        /** A text without its markup; one that is no Markdown has none. */
        private String plain(Text text, String shown) {
            return markdown.contains(text) ? PlainMarkdown.of(shown) : shown;
        }

        /** A text whose language nobody says: that of the catalogue. */
        void plain(String text, int weight) {
            passages.add(new Passage(text, edition.fallback(), weight));
        }

        void describe(@Nullable Text text) {
            if (text != null) {
                add(text, Weights.DESCRIPTION);
                String shown = text.in(edition.language(), edition.fallback()).value();
                summary = OneLine.beginning(
                        plain(text, shown.substring(0, Math.min(shown.length(), SUMMARY * 4))), SUMMARY);
            }
        }

        void dated(@Nullable PartialDate date) {
            modified = date == null ? "" : date.toString();
        }

        void publisher(Dataset dataset) {
            if (catalogue.resolve(dataset.publisher()) instanceof Organisation organisation) {
                publisher = organisation
                        .name()
                        .in(edition.language(), edition.fallback())
                        .value();
                add(organisation.name(), Weights.PUBLISHER);
                labels.add(new SearchDocument.Label("publisher", publisher, edition.fallback()));
                for (String name : organisation.alternateNames()) {
                    plain(name, Weights.PUBLISHER);
                    labels.add(new SearchDocument.Label("publisher", name, edition.fallback()));
                }
            } else if (dataset.publisher() != null) {
                publisher = dataset.publisher().target();
                plain(publisher, Weights.PUBLISHER);
                labels.add(new SearchDocument.Label("publisher", publisher, edition.fallback()));
            }
        }

        void subjects(List<Term> themes, List<Term> populations, List<Term> places) {
            themes.forEach(theme -> subject("theme", theme));
            populations.forEach(population -> subject("population", population));
            places.forEach(place -> subject("place", place));
        }

        private void subject(String field, Term term) {
            term(term, Weights.SUBJECT);
            label(field, term);
            for (Term above : catalogue.vocabulary(term.vocabulary()).ancestors(term)) {
                label(field, above);
            }
        }

        void term(@Nullable Term term, int weight) {
            if (term != null) {
                add(term.label(), weight);
                term.aliases().forEach(alias -> plain(alias, Math.max(1, weight / 2)));
            }
        }

        void label(String field, Term term) {
            Text.Localised shown = term.label().in(edition.language(), edition.fallback());
            labels.add(new SearchDocument.Label(field, shown.value(), shown.language()));
            if (term.listed()) {
                labels.add(new SearchDocument.Label(field, term.id(), edition.fallback()));
            }
        }

        SearchDocument finished() {
            Card card = new Card(
                    OneLine.beginning(title(), LONGEST_TITLE),
                    entry.address(),
                    publisher,
                    summary,
                    modified,
                    access == null ? "" : access.id(),
                    List.copyOf(formats));
            return new SearchDocument(entry, passages, labels, card);
        }
    }
}
