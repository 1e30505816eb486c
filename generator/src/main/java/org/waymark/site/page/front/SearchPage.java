package org.waymark.site.page.front;

import java.util.List;
import java.util.Map;
import org.waymark.model.Kind;
import org.waymark.model.Term;
import org.waymark.model.record.Gap;
import org.waymark.site.page.embed.EmbedSearchView;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.words.SearchWords;
import org.waymark.site.render.words.Words;

/** The search page. */
public final class SearchPage implements PageType {

    private static final String TITLE = "{title}";

    /** In the order in which readers are asked; {@code type} needs no file of the index. */
    private static final List<String> FACETS = List.of("""
            type theme place population publisher format licence access granularity freshness
            """.split("\\s+"));

    @Override
    public List<String> addresses() {
        return List.of(Frames.SEARCH_PAGE);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        PagePlan plan = PagePlan.of(Frames.SEARCH_PAGE, "pages/search.ftlh", SearchPage::view, SearchPage::field);
        return edition.settings().searchable() ? List.of(plan) : List.of();
    }

    private static SearchView view(PageContext page) {
        PageMeta meta = page.meta(Frames.SEARCH_PAGE, Words.of(page.say("search.title")))
                .describedAs(page.say("search.description"));
        Map<String, String> words = SearchWords.onThePage(page.messages());
        terms("access", page, words);
        terms("format", page, words);
        return new SearchView(
                page.frame(meta),
                words,
                FACETS.stream()
                        .map(key -> new SearchView.Choice(key, page.say("search.facet." + key)))
                        .toList(),
                HomePage.sections(page),
                page.href(Frames.FINDER_PAGE),
                page.href(Frames.proposeAddress(Kind.of(Gap.class))) + "?title=" + TITLE,
                page.asset("js/search-csv.js"));
    }

    /** The field that leads to the search from other sites. */
    private static PagePlan.Extras field(SearchView view, PageContext page) {
        return out -> new Embeds(page, out).brief("search", embed -> new EmbedSearchView(view.frame(), embed));
    }

    /** The labels of terms whose ids are in results. */
    private static void terms(String facet, PageContext page, Map<String, String> words) {
        String vocabulary = facet.equals("format") ? "formats" : facet;
        for (Term term : page.catalogue().vocabulary(vocabulary).terms()) {
            words.put(facet + "." + term.id(), page.words(term.label()).text());
        }
    }
}
