package org.waymark.site.page.patterns;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.dataset.DatasetItemView;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.page.list.Pager;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * Every component in every state, for people who change how pages look. Nothing on it comes from the catalogue, no page
 * links to it, and search engines are asked to skip it.
 */
public final class PatternsPage implements PageType {

    static final String ADDRESS = "patterns/index.html";

    private static final String LONG = "Sample of a very long title, as they come from other catalogues: counts of "
            + "everything in everywhere, by anything, 1901/02–2001/02 (superseded, provisional, not_for_citation_v2_FINAL)";
    private static final Words NONE = Words.of("");
    private static final Words LICENCE = Words.of("Sample Licence 1.0");
    private static final Words SENTENCE =
            Words.of("A sentence that says what the sample holds, and for whom it was made.");

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return List.of(new PagePlan(
                ADDRESS, "pages/patterns.ftlh", false, false, page -> new PagePlan.Content(view(page), out -> {})));
    }

    private static PageView view(PageContext page) {
        PageMeta meta =
                PageMeta.of(ADDRESS, new Words("Patterns", "en"), List.of()).unlisted();
        SeriesSamples series = new SeriesSamples(page);
        return new PatternsView(
                page.frame(meta),
                datasets()
                        .map(item -> page.edition()
                                .templates()
                                .fragment("components/dataset-item.ftlh", item, page.messages()))
                        .toList(),
                Stream.of(1, 9, 20)
                        .map(number -> Pager.of(number, 1_000, 50, other -> "#pager"))
                        .toList(),
                Stream.concat(ChartSamples.all(page).stream(), series.charts().stream())
                        .toList(),
                series.panels(),
                series.map(),
                page.asset("js/area-map.js"),
                series.sparks(),
                TableView.of(2, "#preview", page),
                TableView.of(120, null, page));
    }

    private static Stream<DatasetItemView> datasets() {
        Words arabic = new Words("عنوان تجريبي: أعداد حسب المنطقة، 2001 (CSV)", "ar");
        return Stream.of(
                dataset("A dataset of which everything is known", SENTENCE, LICENCE, "open", false),
                dataset("A dataset without a description", NONE, LICENCE, "registered", false),
                dataset("A dataset without a licence", SENTENCE, null, "secure", false),
                dataset("A dataset that is closed", SENTENCE, LICENCE, "closed", false),
                dataset("A dataset of which nothing is known", NONE, null, null, false),
                dataset("A dataset that is old and has one place only", SENTENCE, LICENCE, "open", true),
                dataset(LONG, SENTENCE, LICENCE, "open", false),
                new DatasetItemView(
                        LinkView.internal(arabic, "#items"),
                        NONE,
                        null,
                        null,
                        "unknown",
                        null,
                        null,
                        List.of(),
                        null,
                        Html.EMPTY,
                        List.of()));
    }

    private static DatasetItemView dataset(
            String title, Words summary, @Nullable Words licence, @Nullable String level, boolean old) {
        return new DatasetItemView(
                LinkView.internal(Words.of(title), "#items"),
                summary,
                Words.of("Sample Office"),
                licence,
                level == null ? "unknown" : level,
                level == null ? null : Words.of("Access: " + level),
                level == null ? null : new Moment("2001-02-03", "3 February 2001"),
                old ? List.of(Words.of("Older edition"), Words.of("Sampleshire only")) : List.of(),
                level == null ? null : Words.of("Ward"),
                level == null ? Html.EMPTY : Html.escape("2001 to 2006"),
                List.of());
    }
}
