package org.waymark.site.page.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.catalogue.answer.Answer;
import org.waymark.model.Catalogue;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Menu;
import org.waymark.model.Site;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Kinds;
import org.waymark.model.record.Question;
import org.waymark.site.describe.SchemaOrg;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.facet.FacetTree;
import org.waymark.site.page.facet.ThemeRecords;
import org.waymark.site.page.gap.GapListPages;
import org.waymark.site.page.gap.OpenGaps;
import org.waymark.site.page.indicator.IndicatorFindings;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.page.question.QuestionPages;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** The home page. */
public final class HomePage implements PageType {

    private static final int GAPS = 3;
    private static final int POSTS = 3;
    private static final int QUESTIONS = 5;
    private static final int OF_ONE_ANSWER = 2;

    private static final String ADDRESS = "index.html";

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
                .from(site.source().file())
                .about(new SchemaOrg(page.edition().describer()).catalogue());
        List<Gap> open = OpenGaps.mostAwaited(OpenGaps.of(catalogue.all(Gap.class)), catalogue);
        return new HomeView(
                page.frame(meta),
                page.words(site.title()),
                description,
                counts(page),
                IndicatorFindings.headline(page),
                Purposes.of(page),
                themes(page),
                catalogue.vocabulary(Vocabulary.PLACES).terms().isEmpty() ? null : PlaceBox.of(page),
                Changes.latest(page),
                posts(page),
                open.stream().limit(GAPS).map(gap -> gap(gap, page)).toList(),
                questions(page));
    }

    /** How many records the main lists have, each linked. */
    private static List<Html> counts(PageContext page) {
        List<Html> counts = new ArrayList<>();
        for (Kind<?> kind : Kinds.ALL) {
            int size = catalogue(page, kind);
            if (!kind.isBaked() && kind.menu() == Menu.HEAD && size > 0) {
                Words label = Words.of(page.messages().count(kind.path() + ".count", size));
                counts.add(
                        LinkView.internal(label, page.href(kind.listAddress())).html());
            }
        }
        return counts;
    }

    private static int catalogue(PageContext page, Kind<?> kind) {
        return page.catalogue().all(kind.type()).size();
    }

    private static EntryItem gap(Gap gap, PageContext page) {
        return new EntryItem(page.entry(gap), page.sentence(gap.statement()), GapListPages.state(gap, page));
    }

    /** The first questions of each answer in turn, so that readers see what the catalogue can and cannot answer. */
    private static List<EntryItem> questions(PageContext page) {
        List<Question> all = page.edition().sorted(page.catalogue().all(Question.class));
        Map<String, List<Question>> byAnswer = new LinkedHashMap<>();
        for (Question question : all) {
            Answer answer = AnswerBook.of(page.edition()).of(question);
            String key = answer == null ? "" : answer.answerable().key();
            byAnswer.computeIfAbsent(key, each -> new ArrayList<>()).add(question);
        }
        List<Question> shown = new ArrayList<>();
        byAnswer.values().forEach(some -> some.stream().limit(OF_ONE_ANSWER).forEach(shown::add));
        return shown.stream()
                .limit(QUESTIONS)
                .map(question -> QuestionPages.item(question, page))
                .toList();
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

    /** The themes at the top; if there is only one, also its narrower ones. */
    private static List<HomeView.Theme> themes(PageContext page) {
        List<FacetTree.Branch> roots = filled(new FacetTree(page.edition(), Facet.THEME).branches());
        if (roots.size() == 1) { // one value is no choice
            List<FacetTree.Branch> within = new ArrayList<>(roots);
            within.addAll(filled(roots.get(0).narrower()));
            roots = within;
        }
        List<HomeView.Theme> themes = new ArrayList<>();
        for (FacetTree.Branch root : roots) {
            Words label = page.words(root.label());
            LinkView link = LinkView.internal(label, page.href("themes/" + root.key() + ".html"));
            ThemeRecords records = ThemeRecords.of(root.key(), page.catalogue());
            themes.add(new HomeView.Theme(
                    link, IndicatorFindings.sentence(records.themes(), page), records.counts(root.count(), page)));
        }
        return themes;
    }

    private static List<FacetTree.Branch> filled(List<FacetTree.Branch> branches) {
        return branches.stream().filter(branch -> branch.count() > 0).toList();
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
}
