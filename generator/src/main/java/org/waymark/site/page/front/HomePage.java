package org.waymark.site.page.front;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Catalogue;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Question;
import org.waymark.model.value.PartialDate;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.facet.FacetTree;
import org.waymark.site.page.gap.GapListPages;
import org.waymark.site.page.kit.CountedLink;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** The home page. */
public final class HomePage implements PageType {

    private static final int RECENT = 6;
    private static final int GAPS = 5;
    private static final int POSTS = 3;
    private static final int QUESTIONS = 8;
    private static final int PLACES_WITHIN = 5;

    /** How many datasets make a smaller place a starting point. */
    private static final int OFTEN = 5;

    private static final String ADDRESS = "index.html";

    /** Statuses of gap reports that are finished. */
    private static final Set<String> SETTLED = Set.of("closed", "declined");

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(PagePlan.of(ADDRESS, "pages/home.ftlh", HomePage::view));
    }

    private static PageView view(PageContext page) {
        Catalogue catalogue = page.catalogue();
        Site site = catalogue.site();
        Words description = page.wordsOrNull(site.description());
        PageMeta meta = page.meta(ADDRESS, null)
                .describedAs(description == null ? "" : description.text())
                .from(site.source().file());
        return new HomeView(
                page.frame(meta),
                page.words(site.title()),
                description,
                sections(page),
                Purposes.of(page),
                top(Facet.THEME, page),
                top(Facet.PLACE, page),
                catalogue.vocabulary(Vocabulary.PLACES).terms().isEmpty() ? null : PlaceBox.of(page),
                DatasetItems.of(page.edition()).html(recent(catalogue), page.root()),
                posts(page),
                openGaps(catalogue).stream()
                        .map(gap -> GapListPages.item(gap, page))
                        .toList(),
                page.entries(
                        catalogue.all(Question.class).stream().limit(QUESTIONS).toList()));
    }

    /** The main lists that are not empty. */
    static List<CountedLink> sections(PageContext page) {
        Catalogue catalogue = page.catalogue();
        List<CountedLink> sections = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            int size = catalogue.all(kind.type()).size();
            if (!kind.isBaked() && (size > 0 || kind.type() == Dataset.class)) {
                Words label = Words.of(page.say("nav." + kind.path()));
                LinkView link = LinkView.internal(label, page.href(kind.listAddress()));
                sections.add(new CountedLink(link, size, List.of()));
            }
        }
        return sections;
    }

    /** The top values of a facet that have datasets; if there is only one, also its narrower values. */
    private static List<CountedLink> top(Facet facet, PageContext page) {
        List<FacetTree.Branch> roots = filled(new FacetTree(page.edition(), facet).branches());
        if (roots.size() == 1) { // one value is no choice
            List<FacetTree.Branch> within = new ArrayList<>(roots);
            within.addAll(filled(roots.get(0).narrower()));
            roots = within;
        }
        List<FacetTree.Branch> shown = new ArrayList<>(roots);
        if (facet == Facet.PLACE) {
            Map<String, FacetTree.Branch> deeper = new LinkedHashMap<>();
            roots.forEach(root -> deeper(root, deeper));
            shown.forEach(branch -> deeper.remove(branch.key()));
            shown.addAll(often(deeper.values(), page));
        }
        return FacetTree.links(shown, facet, page).stream()
                .map(link -> new CountedLink(link.link(), link.count(), List.of()))
                .toList();
    }

    /** Smaller places that many datasets are about, because a catalogue of one city is not only about its country. */
    private static List<FacetTree.Branch> often(Collection<FacetTree.Branch> deeper, PageContext page) {
        Vocabulary places = page.catalogue().vocabulary(Vocabulary.PLACES);
        Reach reach = page.edition().graph().reach();
        return deeper.stream()
                .filter(branch -> {
                    Term place = places.term(branch.key());
                    return place != null
                            && reach.records(Dataset.class, place, Reached.ABOUT)
                                            .size()
                                    >= OFTEN;
                })
                .sorted(Comparator.comparing(FacetTree.Branch::count).reversed())
                .limit(PLACES_WITHIN)
                .toList();
    }

    /** All values below a value, by key, level by level. */
    private static void deeper(FacetTree.Branch above, Map<String, FacetTree.Branch> all) {
        above.narrower().forEach(branch -> all.putIfAbsent(branch.key(), branch));
        above.narrower().forEach(branch -> deeper(branch, all));
    }

    private static List<FacetTree.Branch> filled(List<FacetTree.Branch> branches) {
        return branches.stream().filter(branch -> branch.count() > 0).toList();
    }

    private static List<Dataset> recent(Catalogue catalogue) {
        return catalogue.all(Dataset.class).stream()
                .filter(dataset -> date(dataset) != null)
                .sorted(Comparator.comparing(HomePage::sortDate).reversed().thenComparing(Dataset::slug))
                .limit(RECENT)
                .toList();
    }

    private static @Nullable PartialDate date(Dataset dataset) {
        return dataset.modified() != null ? dataset.modified() : dataset.issued();
    }

    private static String sortDate(Dataset dataset) {
        return String.valueOf(date(dataset));
    }

    private static List<EntryItem> posts(PageContext page) {
        return page.catalogue().all(Article.class).stream()
                .filter(page.edition().frames()::isPublished)
                .sorted(Comparator.comparing(HomePage::dayOf).reversed().thenComparing(Article::slug))
                .limit(POSTS)
                .map(post -> post(post, page))
                .toList();
    }

    private static EntryItem post(Article post, PageContext page) {
        Moment date = page.moment(post.date());
        List<Html> facts = date == null ? List.of() : List.of(date.html());
        return new EntryItem(page.entry(post), page.beginning(post.excerpt(), 180), facts);
    }

    private static String dayOf(Article post) {
        return post.date() == null ? "" : post.date().toString();
    }

    private static List<Gap> openGaps(Catalogue catalogue) {
        return catalogue.all(Gap.class).stream()
                .filter(HomePage::isOpen)
                .sorted(Comparator.comparing(HomePage::lastStep).reversed().thenComparing(Gap::slug))
                .limit(GAPS)
                .toList();
    }

    /** When something last happened to a gap, as sortable text; empty if no step has a date. */
    private static String lastStep(Gap gap) {
        return gap.history().stream()
                .map(step -> step.date() == null ? "" : step.date().toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static boolean isOpen(Gap gap) {
        Term status = gap.status();
        return status == null || !SETTLED.contains(status.id());
    }
}
