package org.waymark.site.page.facet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.dataset.DatasetListPages;
import org.waymark.site.page.dataset.DatasetListView;
import org.waymark.site.page.indicator.IndicatorItems;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** For each facet except organisations and places, which have their own pages: a list of its values, and the datasets of each. */
public final class FacetPages implements PageType {

    /** How many values are on a page of an index for each dataset on a page of a list, because values are short. */
    private static final int VALUES_FOR_ONE_RECORD = 10;

    private static final Set<Facet> ELSEWHERE = EnumSet.of(Facet.ORGANISATION, Facet.PLACE);

    @Override
    public List<String> addresses() {
        return Facet.LISTED.stream()
                .filter(facet -> !ELSEWHERE.contains(facet))
                .flatMap(facet -> Stream.of(index(facet), facet.path() + "/"))
                .toList();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        for (Facet facet : Facet.LISTED) {
            if (!ELSEWHERE.contains(facet)) {
                planIndex(facet, edition, plans);
                edition.graph().values(facet).values().forEach(value -> planValue(value, edition, plans));
            }
        }
        return plans;
    }

    private static String index(Facet facet) {
        return facet.path() + "/index.html";
    }

    private static void planIndex(Facet facet, EditionContext edition, List<PagePlan> plans) {
        FacetTree tree = new FacetTree(edition, facet);
        int size = tree.isFlat() ? edition.settings().pageSize() * VALUES_FOR_ONE_RECORD : Integer.MAX_VALUE;
        List<FacetTree.Branch> branches = tree.branches();
        plans.addAll(ListPage.plan(
                index(facet), branches, size, "pages/facet-index.ftlh", (part, page) -> index(facet, part, page)));
    }

    private static PageView index(Facet facet, ListPage<FacetTree.Branch> part, PageContext page) {
        Words heading = Words.of(page.say("nav." + facet.path()));
        String intro = page.say("intro." + facet.path());
        return new FacetIndexView(
                page.frame(part.meta(heading, heading, intro, List.of(), page)),
                heading.text(),
                intro,
                FacetTree.links(part.shown(), facet, page),
                part.pager(page));
    }

    private static void planValue(FacetValue value, EditionContext edition, List<PagePlan> plans) {
        List<Dataset> datasets = DatasetItems.of(edition).sorted(value.datasets());
        int size = edition.settings().pageSize();
        Term theme = value.facet() == Facet.THEME ? value.term() : null;
        if (theme == null) {
            plans.addAll(ListPage.plan(
                    value.address(),
                    datasets,
                    size,
                    DatasetListPages.TEMPLATE,
                    (part, page) -> list(value, part, page)));
            return;
        }
        int fewer = Math.min(size, ThemePages.DATASETS);
        List<PagePlan> pages = ListPage.plan(
                value.address(), datasets, fewer, DatasetListPages.TEMPLATE, (part, page) -> list(value, part, page));
        ListPage<Dataset> first = new ListPage<>(value.address(), datasets, 1, fewer);
        plans.add(PagePlan.of(
                value.address(),
                ThemePages.TEMPLATE,
                page -> ThemePages.view(value, theme, first, narrower(value, page), page)));
        plans.addAll(pages.subList(1, pages.size()));
    }

    private static PageView list(FacetValue value, ListPage<Dataset> part, PageContext page) {
        Words heading = page.words(value.label());
        boolean first = part.isFirst();
        String description = part.description(heading, "datasets.count", page);
        Term term = value.term();
        return new DatasetListView(
                page.frame(part.meta(heading, heading, description, above(value, page), page)),
                heading,
                page.say("kicker." + value.facet().path()),
                term == null || !first ? null : page.wordsOrNull(term.definition()),
                term == null || !first ? List.of() : facts(term, page),
                first ? narrower(value, page) : List.of(),
                ListFilterView.of(part, dataset -> DatasetItems.marks(dataset, page), DatasetItems.FILTER, page),
                DatasetItems.of(page.edition()).html(part.shown(), page.root()),
                part.pager(page),
                first ? IndicatorItems.about(term, page) : List.of(),
                first ? gaps(value, page) : List.of(),
                first ? questions(value, page) : List.of(),
                term == null || !first ? null : UnknownPages.link(term, page));
    }

    static List<PageMeta.Crumb> above(FacetValue value, PageContext page) {
        List<PageMeta.Crumb> crumbs = new ArrayList<>();
        String path = value.facet().path();
        crumbs.add(new PageMeta.Crumb(Words.of(page.say("nav." + path)), path + "/index.html"));
        Term term = value.term();
        if (term != null) {
            List<Term> wider = new ArrayList<>(
                    page.catalogue().vocabulary(term.vocabulary()).ancestors(term));
            java.util.Collections.reverse(wider);
            wider.forEach(above ->
                    crumbs.add(new PageMeta.Crumb(page.words(above.label()), path + "/" + above.id() + ".html")));
        }
        return crumbs;
    }

    static List<Fact> facts(Term term, PageContext page) {
        String open = term.open();
        return new Facts(page)
                .plain("open", open == null ? null : page.say("open." + open))
                .plain("code", term.code())
                .plain("media_types", term.mediaTypes().isEmpty() ? null : String.join(", ", term.mediaTypes()))
                .link("url", term.url() == null ? null : page.external(term.url()))
                .list();
    }

    private static List<LinkGroup> narrower(FacetValue value, PageContext page) {
        Term term = value.term();
        if (term == null) {
            return List.of();
        }
        Vocabulary vocabulary = page.catalogue().vocabulary(term.vocabulary());
        List<CountedLink> links = new ArrayList<>();
        for (Term below : vocabulary.narrower(term)) {
            FacetValue narrow = page.edition().graph().value(value.facet(), below.id());
            links.add(new CountedLink(
                    page.term(below), narrow == null ? 0 : narrow.datasets().size(), List.of()));
        }
        String heading = page.say("narrower." + value.facet().path());
        return links.isEmpty() ? List.of() : List.of(new LinkGroup("narrower", heading, links));
    }

    private static List<LinkView> gaps(FacetValue value, PageContext page) {
        Collection<Gap> gaps = page.catalogue().all(Gap.class);
        return page.entries(
                gaps.stream().filter(gap -> has(value, gap.populations())).toList());
    }

    private static List<LinkView> questions(FacetValue value, PageContext page) {
        Collection<Question> questions = page.catalogue().all(Question.class);
        return page.entries(questions.stream()
                .filter(question -> has(value, question.populations()))
                .toList());
    }

    private static boolean has(FacetValue value, List<Term> populations) {
        List<Term> terms = value.facet() == Facet.POPULATION ? populations : List.<Term>of();
        @Nullable Term wanted = value.term();
        return wanted != null && terms.stream().anyMatch(term -> term.id().equals(wanted.id()));
    }
}
