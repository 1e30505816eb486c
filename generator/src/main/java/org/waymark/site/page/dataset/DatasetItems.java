package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.Freshness;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.render.template.Templates;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Span;
import org.waymark.site.render.words.Words;

/**
 * The datasets of an edition as lists show them. A dataset is in many lists, and lists are most of a large site. So
 * each item is made once, with a mark for the path to the root of the site, and inserted into pages of any depth.
 */
public final class DatasetItems {

    /** The mark for the root; cleaned text cannot hold it. */
    private static final String ROOT = "\u0001";

    /** Items beyond this number are made again for each list, so that memory stays bounded. */
    private static final int MOST_KEPT = 300_000;

    private static final int SENTENCE = 180;

    /** What lists of datasets can be narrowed and sorted by. */
    public static final ListFilterView.Ways FILTER =
            new ListFilterView.Ways(List.of("publisher", "place", "area", "access"), List.of("publisher+", "period-"));

    private final EditionContext edition;
    private final Templates templates;
    private final List<Dataset> inOrder;
    // By identity: comparing whole records field by field would cost more than making the item.
    private final IdentityHashMap<Dataset, Integer> ranks;
    private final AtomicReferenceArray<String @Nullable []> made;

    private DatasetItems(EditionContext edition, List<Dataset> inOrder) {
        this.edition = edition;
        this.templates = edition.templates();
        this.inOrder = inOrder;
        this.ranks = new IdentityHashMap<>(2 * inOrder.size());
        inOrder.forEach(dataset -> ranks.put(dataset, ranks.size()));
        this.made = new AtomicReferenceArray<>(Math.min(MOST_KEPT, inOrder.size()));
    }

    /** The items of an edition, shared by its pages. */
    public static DatasetItems of(EditionContext edition) {
        return edition.shared(
                DatasetItems.class,
                each -> new DatasetItems(each, each.sorted(each.catalogue().all(Dataset.class))));
    }

    /** Datasets sorted by title. */
    public List<Dataset> sorted(Collection<Dataset> datasets) {
        int[] order = datasets.stream().mapToInt(this::rank).sorted().toArray();
        return Arrays.stream(order).mapToObj(rank -> inOrder.get(rank)).toList();
    }

    private int rank(Dataset dataset) {
        return Objects.requireNonNull(ranks.get(dataset), "a dataset of another catalogue");
    }

    /** The items of these datasets on a page that refers to the root of the site like this. */
    public List<Html> html(List<Dataset> datasets, String root) {
        List<Html> items = new ArrayList<>(datasets.size());
        datasets.forEach(dataset -> items.add(Html.trusted(String.join(root, between(dataset)))));
        return items;
    }

    /** The text between the marks, in pieces, because a list page inserts the root into each of its items. */
    private String[] between(Dataset dataset) {
        int rank = rank(dataset);
        String[] kept = rank < made.length() ? made.get(rank) : null;
        if (kept != null) {
            return kept;
        }
        PageContext page = new PageContext(edition, ROOT, "");
        Prose description = Descriptions.shown(dataset, page);
        String[] fresh = make(dataset, description);
        if (rank < made.length()) {
            made.set(rank, fresh);
        }
        return fresh;
    }

    private String[] make(Dataset dataset, Prose description) {
        return templates
                .fragment("components/dataset-item.ftlh", view(dataset, description), edition.messages())
                .toString()
                .strip()
                .split(ROOT, -1);
    }

    /** Makes the item from the description as HTML that the page already has, which is most of the work. */
    void prepare(Dataset dataset, Prose description) {
        int rank = rank(dataset);
        if (rank < made.length() && made.get(rank) == null) {
            made.set(rank, make(dataset, description));
        }
    }

    private DatasetItemView view(Dataset dataset, Prose description) {
        PageContext page = new PageContext(edition, ROOT, "");
        LinkView publisher = page.reference(dataset.publisher());
        PartialDate modified = dataset.modified();
        Access access = dataset.access();
        Term level = access == null ? null : access.level();
        return new DatasetItemView(
                LinkView.internal(page.words(dataset.title()), page.href(dataset.address())),
                page.summary(description, SENTENCE),
                publisher == null ? null : publisher.label(),
                label(dataset.licence()),
                level == null || !level.known() ? "unknown" : level.id(),
                label(level),
                modified == null ? null : Moment.of(modified, edition.messages()),
                states(dataset, page),
                label(dataset.granularity()),
                dataset.period() == null ? Html.EMPTY : Span.html(dataset.period(), page.messages()),
                marks(dataset, page));
    }

    private List<Words> states(Dataset dataset, PageContext page) {
        List<Words> states = new ArrayList<>();
        if (page.reference(dataset.successor()) != null) {
            states.add(Words.of(page.say("item.older")));
        } else if (Freshness.of(dataset, edition.settings().asOf()) == Freshness.ENDED) {
            PartialDate end = dataset.period() == null ? null : dataset.period().end();
            states.add(Words.of(
                    end == null
                            ? page.say("dataset.deprecated")
                            : page.say(
                                    "item.stopped",
                                    Moment.of(end, page.messages()).text())));
        }
        if (dataset.places().size() == 1) {
            Term place = dataset.places().get(0);
            Places places = edition.graph().reach().places();
            if (place.level() != null && places.all().stream().noneMatch(other -> places.contains(place, other))) {
                Words label = page.words(place.label());
                states.add(new Words(page.say("place.only", label.text()), label.lang()));
            }
        }
        return states;
    }

    /** What a dataset can be found and sorted by in a list. */
    public static List<ListFilterView.Mark> marks(Dataset dataset, PageContext page) {
        LinkView publisher = page.reference(dataset.publisher());
        Access access = dataset.access();
        return List.of(
                ListFilterView.Mark.of(
                        "publisher",
                        publisher == null
                                ? List.of()
                                : List.of(publisher.label().text())),
                ListFilterView.Mark.of("place", dataset.places(), page),
                ListFilterView.Mark.of("area", terms(dataset.granularity()), page),
                ListFilterView.Mark.of("access", terms(access == null ? null : access.level()), page),
                new ListFilterView.Mark("period", end(dataset.period())));
    }

    private static List<Term> terms(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    /** The end of a period as sortable text; that of one that goes on is the largest. */
    private static String end(@Nullable PeriodOfTime period) {
        if (period == null) {
            return "";
        }
        return period.end() == null ? "9999" : period.end().toString();
    }

    private @Nullable Words label(@Nullable Term term) {
        return term == null || PageContext.isUnknown(term) ? null : edition.words(term.label());
    }
}
