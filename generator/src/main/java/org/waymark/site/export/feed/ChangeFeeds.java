package org.waymark.site.export.feed;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.history.Revision;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Agent;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Article;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Organisation;
import org.waymark.model.schema.Values;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.site.Feed;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.render.words.Messages;

/** What happened in the catalogue, sorted into topics, in the words of the default edition. */
final class ChangeFeeds {

    /** Entries of the feed of everything. */
    private static final int MOST_OF_ALL = 50;

    /** Entries of any other feed. */
    private static final int MOST = 20;

    /** The page of everything. */
    static final String ALL = "index.html";

    private final ExportInputs inputs;
    private final Edition edition;
    private final Messages messages;
    private final ChangeWords words;
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    /** The entries of what several topics have. */
    private final Map<Revision, Feed.Item> items = Collections.synchronizedMap(new IdentityHashMap<>());

    private ChangeFeeds(ExportInputs inputs) {
        this.inputs = inputs;
        this.edition = inputs.settings().editions().get(0);
        this.messages = inputs.words();
        this.words = new ChangeWords(inputs.catalogue(), edition, messages);
    }

    /** Those of a catalogue, each made once. */
    static ChangeFeeds of(ExportInputs inputs) {
        return inputs.shared(ChangeFeeds.class, in -> new ChangeFeeds(in).gather());
    }

    private ChangeFeeds gather() {
        List<Revision> all = new ArrayList<>();
        inputs.catalogue().all().filter(this::isPublished).forEach(entry -> all.addAll(news(entry)));
        all.sort(Comparator.comparing(Revision::day).reversed());
        topics.put(ALL, new Topic(ALL, text(inputs.catalogue().site().title()), first(all, MOST_OF_ALL)));
        List<Revision> gaps =
                all.stream().filter(each -> each.entry() instanceof Gap).toList();
        if (!gaps.isEmpty()) {
            String page = Kind.of(Gap.class).listAddress();
            topics.put(page, new Topic(page, messages.text("nav.gaps"), first(gaps, MOST_OF_ALL)));
        }
        all.forEach(this::sort);
        return this;
    }

    private static List<Revision> first(List<Revision> all, int most) {
        return List.copyOf(all.subList(0, Math.min(all.size(), most)));
    }

    private List<Revision> news(Entry entry) {
        return inputs.history().of(entry).stream().filter(ChangeWords::isNews).toList();
    }

    /** Whether a record has a page that readers can find. */
    private boolean isPublished(Entry entry) {
        PartialDate date = entry instanceof Article article ? article.date() : null;
        return !entry.draft()
                && (date == null || !date.first().isAfter(inputs.settings().asOf()));
    }

    /** Files it under each page that names its record. */
    private void sort(Revision revision) {
        Entry entry = revision.entry();
        for (Facet facet : List.of(Facet.THEME, Facet.PLACE, Facet.POPULATION)) {
            for (String id : values(entry, facet)) {
                FacetValue value = inputs.graph().value(facet, id);
                if (value != null) {
                    add(value.address(), about(value.label()), revision);
                }
            }
        }
        organisations(entry).forEach(each -> add(each.address(), about(each.title()), revision));
        if (entry instanceof Gap gap) {
            Term status = gap.status();
            gap.themes().forEach(theme -> gap("theme", theme, revision));
            gap.places().forEach(place -> gap("place", place, revision));
            gap("status", status, revision);
        }
    }

    private void gap(String way, @Nullable Term term, Revision revision) {
        if (term != null && term.listed()) {
            String title = messages.text("gaps.with." + way) + ": " + text(term.label());
            add("gaps/" + way + "/" + term.id() + ".html", title, revision);
        }
    }

    private String about(Text name) {
        return messages.text("feed.about", text(name));
    }

    private void add(String page, String title, Revision revision) {
        Topic topic = topics.computeIfAbsent(page, key -> new Topic(page, title, new ArrayList<>()));
        if (topic.revisions().size() < MOST) {
            topic.revisions().add(revision);
        }
    }

    /** The terms of a record and those above them; of places, those that it is about and those that hold one of these. */
    private Set<String> values(Entry entry, Facet facet) {
        if (facet == Facet.PLACE) {
            Set<String> ids = new LinkedHashSet<>();
            Reach reach = inputs.graph().reach();
            for (Term place : reach.placesOf(entry)) {
                if (reach.of(entry, place) != Reached.REACHES) {
                    ids.add(place.id());
                }
            }
            return ids;
        }
        String vocabulary = facet.vocabulary();
        return vocabulary == null
                ? Set.of()
                : inputs.catalogue().vocabulary(vocabulary).withAncestors(Values.of(entry, facet, Term.class));
    }

    /** The organisation that a record is, or those that publish it. */
    private Set<Entry> organisations(Entry entry) {
        Set<Entry> found = new LinkedHashSet<>();
        if (entry instanceof Organisation) {
            found.add(entry);
        }
        for (Ref publisher : Values.of(entry, Facet.ORGANISATION, Ref.class)) {
            Entry named = inputs.catalogue().resolve(publisher);
            if (named != null) {
                found.add(named);
            }
        }
        return found;
    }

    /** All topics but those of single records. */
    Map<String, Topic> topics() {
        return topics;
    }

    /** The topics of single records; an organisation's is among the others, with all that it publishes. */
    Topic record(Entry entry) {
        return new Topic(entry.address(), about(entry.title()), first(news(entry), MOST));
    }

    /** Whether a record has a topic of its own. */
    boolean isTopic(Entry entry) {
        return isPublished(entry) && !topics.containsKey(entry.address());
    }

    /** A topic as a feed that is published at this path. */
    Feed feed(Topic topic, String path) {
        Site site = inputs.catalogue().site();
        Agent publisher = site.publisher();
        LocalDate updated = topic.revisions().isEmpty()
                ? inputs.settings().asOf()
                : topic.revisions().get(0).day();
        String name = text(site.title());
        boolean shared = topics.containsKey(topic.page());
        return new Feed(
                absolute(path),
                absolute(edition.path(topic.page())),
                topic.title(),
                topic.page().equals(ALL) ? messages.text("feed.all") : name,
                edition.language(),
                updated,
                publisher == null ? name : publisher.name(),
                topic.revisions().stream()
                        .map(each -> shared ? items.computeIfAbsent(each, this::item) : item(each))
                        .toList());
    }

    private Feed.Item item(Revision revision) {
        URI page = absolute(edition.path(revision.entry().address()));
        return new Feed.Item(
                URI.create(page + "#" + revision.day()),
                page,
                words.title(revision),
                edition.language(),
                revision.day(),
                revision.day(),
                List.of(),
                List.of(),
                null,
                words.html(revision));
    }

    private URI absolute(String path) {
        return URI.create(inputs.settings().absolute(path));
    }

    private String text(Text text) {
        return text.in(edition.language(), edition.fallback()).value();
    }
}
