package org.waymark.site.page.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.model.Entry;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.site.page.dataset.DatasetItems;
import org.waymark.site.page.dataset.NamedDatasets;
import org.waymark.site.page.gap.GapListPages;
import org.waymark.site.page.gap.OpenGaps;
import org.waymark.site.page.indicator.IndicatorFindings;
import org.waymark.site.page.indicator.IndicatorItems;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.list.LinkGroup;
import org.waymark.site.page.list.ListFilterView;
import org.waymark.site.page.list.ListPage;
import org.waymark.site.page.organisation.OrganisationPages;
import org.waymark.site.page.question.QuestionPages;
import org.waymark.site.page.record.EntryItem;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** The first page of a theme: what it means, what its figures say, and the records that help most. */
final class ThemePages {

    static final String TEMPLATE = "pages/theme.ftlh";

    /** How many datasets are on the page of a theme, which has more than a list. */
    static final int DATASETS = 15;

    private static final int SHOWN = 6;

    private ThemePages() {}

    static PageView view(
            FacetValue value, Term theme, ListPage<Dataset> part, List<LinkGroup> narrower, PageContext page) {
        ThemeRecords records = ThemeRecords.of(theme.id(), page.catalogue());
        Words heading = page.words(value.label());
        Words definition = page.wordsOrNull(theme.definition());
        String counts = records.counts(value.datasets().size(), page);
        String description = definition == null ? part.description(heading, "datasets.count", page) : definition.text();
        return new ThemeView(
                page.frame(part.meta(heading, heading, description, FacetPages.above(value, page), page)),
                heading,
                definition,
                counts,
                narrower,
                IndicatorFindings.about(records.themes(), page),
                IndicatorItems.of(records.indicators(), page),
                part.all().size() <= SHOWN
                        ? List.of()
                        : DatasetItems.of(page.edition())
                                .html(NamedDatasets.of(page.edition()).most(part.all(), SHOWN), page.root()),
                part(
                        OpenGaps.mostAwaited(records.gaps(), page.catalogue()),
                        gap -> GapListPages.item(gap, page),
                        "theme.gaps",
                        page),
                part(
                        page.edition().sorted(records.questions()),
                        question -> QuestionPages.item(question, page),
                        "theme.questions",
                        page),
                part(
                        organisations(value, records, page),
                        organisation -> OrganisationPages.item(organisation, page),
                        "theme.organisations",
                        page),
                UnknownPages.link(theme, page),
                FacetPages.facts(theme, page),
                ListFilterView.of(part, dataset -> DatasetItems.marks(dataset, page), DatasetItems.FILTER, page),
                DatasetItems.of(page.edition()).html(part.shown(), page.root()),
                part.pager(page));
    }

    private static <E extends Entry> ThemeView.Part part(
            List<E> all, Function<E, EntryItem> item, String message, PageContext page) {
        List<E> rest = all.subList(Math.min(SHOWN, all.size()), all.size());
        return new ThemeView.Part(
                all.stream().limit(SHOWN).map(item).toList(),
                rest.stream().map(page::entry).toList(),
                page.say(message, rest.size()));
    }

    /** Those that publish most datasets on the theme first, then those that say that they work on it. */
    private static List<Organisation> organisations(FacetValue value, ThemeRecords records, PageContext page) {
        Map<String, Integer> published = new HashMap<>();
        List<Organisation> all = new ArrayList<>(records.organisations());
        for (Dataset dataset : value.datasets()) {
            Organisation publisher = publisher(dataset.publisher(), page);
            if (publisher != null && published.merge(publisher.slug(), 1, Integer::sum) == 1) {
                all.add(publisher);
            }
        }
        return page.edition().sorted(all.stream().distinct().toList()).stream()
                .sorted(Comparator.comparingInt(each -> -published.getOrDefault(each.slug(), 0)))
                .toList();
    }

    private static @Nullable Organisation publisher(@Nullable Ref ref, PageContext page) {
        return ref != null && page.catalogue().resolve(ref) instanceof Organisation organisation ? organisation : null;
    }
}
