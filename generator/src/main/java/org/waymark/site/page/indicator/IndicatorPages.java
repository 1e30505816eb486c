package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.PartialDate;
import org.waymark.site.describe.SchemaOrg;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.EmbedCode;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.page.record.EntryIndex;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** The list of indicators, and a page for each. */
public final class IndicatorPages implements Section<Indicator> {

    private static final Kind<Indicator> KIND = Kind.of(Indicator.class);

    private static final Set<String> PLACED = Set.of("""
            title short_title definition unit prefix suffix decimals statistic better numerator denominator dataset release
            released file measure period_label breaks not_comparable limitations read themes populations places order
            headline beside_name licence sources review_by aliases""".split("\\s+"));

    @Override
    public Kind<Indicator> kind() {
        return KIND;
    }

    @Override
    public List<String> addresses() {
        return new EntryIndex(KIND).addresses();
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        if (!edition.catalogue().all(Indicator.class).isEmpty()) {
            plans.add(PagePlan.of(KIND.listAddress(), "pages/indicator-list.ftlh", IndicatorPages::list));
        }
        for (Indicator indicator : edition.catalogue().all(Indicator.class)) {
            plans.add(PagePlan.of(
                    indicator.address(),
                    "pages/indicator.ftlh",
                    page -> new Draft(indicator, page).view(),
                    (view, page) -> out -> IndicatorEmbeds.write(indicator, view, new Embeds(page, out))));
        }
        return plans;
    }

    private static PageView list(PageContext page) {
        Words heading = Words.of(page.say("nav." + KIND.path()));
        Words intro = Words.of(page.say("intro." + KIND.path()));
        int count = page.catalogue().all(Indicator.class).size();
        return new IndicatorListView(
                page.frame(page.meta(KIND.listAddress(), heading).describedAs(intro.text())),
                heading,
                intro,
                page.messages().count("indicators.count", count),
                IndicatorItems.themes(page));
    }

    /** A page being made. */
    private record Draft(Indicator indicator, PageContext page) {
        IndicatorView view() {
            LatestFigures latest = IndicatorFigures.of(page.edition()).of(indicator);
            FigureWords words = latest == null ? null : new FigureWords(latest, page);
            IndicatorView.Figures figures = latest == null || words == null ? null : figures(latest, words);
            Words title = page.words(indicator.title());
            PageMeta meta = page.meta(indicator.address(), title)
                    .describedAs(page.summary(indicator.definition(), 200).text())
                    .under(List.of(EntryIndex.crumb(KIND, page)))
                    .from(indicator.source().file())
                    .about(new SchemaOrg(page.edition().describer())
                            .indicator(
                                    indicator,
                                    page.summary(indicator.definition(), 1_000).text(),
                                    indicator.figuresAddress(),
                                    page.edition().series().get(indicator.slug())));
            return new IndicatorView(
                    page.frame(meta),
                    latest == null || words == null ? page.say("kind.indicator") : kicker(latest, words),
                    title,
                    figures,
                    page.prose(indicator.definition(), 3, "definition"),
                    facts(latest, words),
                    page.allWords(indicator.limitations()),
                    page.allWords(indicator.notComparable()),
                    use(),
                    Relations.rest(indicator, PLACED, page),
                    new Facts(page).rest(indicator, PLACED).list(),
                    page.citations(indicator.sources()));
        }

        private String kicker(LatestFigures latest, FigureWords words) {
            return String.join(
                    " · ",
                    page.say("kind.indicator"),
                    page.messages().count("indicator.places", latest.ranks().size()),
                    words.period());
        }

        private IndicatorView.Figures figures(LatestFigures latest, FigureWords words) {
            IndicatorCharts charts = new IndicatorCharts(latest, words, page);
            TrendLines lines = new TrendLines(latest, words, page);
            EmbedCode embed = new EmbedCode(page, page.words(indicator.title()).text());
            PeerGroups.Group group = latest.groups().of(latest.highestFirst().get(0));
            return new IndicatorView.Figures(
                    words.sentences(),
                    page.root() + indicator.figuresAddress(),
                    PlaceBox.of(page),
                    page.asset("js/your-place.js"),
                    page.asset("js/area-map.js"),
                    embed.chart(charts.map(), true),
                    embed.chart(charts.distribution(null), true),
                    embed.chart(charts.group(), true),
                    group == null ? "" : words.name(group.place()),
                    embed.chart(charts.trend(null), true),
                    latest.overview(page.edition().graph().reach().places()).stream()
                            .map(place ->
                                    new WiderView(page.term(place).html(), words.said(place), lines.sparkline(place)))
                            .toList(),
                    new RankedTable(latest, words, page).view());
        }

        private @Nullable String better() {
            String key = "better." + indicator.better();
            return page.messages().has(key) ? page.say(key) : indicator.better();
        }

        private List<Fact> facts(@Nullable LatestFigures latest, @Nullable FigureWords words) {
            Facts facts = new Facts(page);
            if (latest != null && words != null) {
                Words reading = words.reading(latest.highestFirst().get(0));
                facts.add("read", reading == null ? null : reading.html());
            }
            facts.plain("better", better())
                    .text("numerator", indicator.numerator())
                    .text("denominator", indicator.denominator());
            if (words != null) {
                facts.add("breaks", words.breaks().stream().map(Html::escape).toList());
            }
            return facts.terms("themes", indicator.themes())
                    .terms("populations", indicator.populations())
                    .terms("places", indicator.places())
                    .list();
        }

        private List<Fact> use() {
            return new Facts(page)
                    .link("dataset", page.reference(indicator.dataset()))
                    .text("release", indicator.release())
                    .date("released", isRelease(indicator.released()) ? null : indicator.released())
                    .term("licence", indicator.licence())
                    .add("cite", citation())
                    .date("review_by", indicator.reviewBy())
                    .list();
        }

        /** Whether the release is called by its date, so that one fact is enough. */
        private boolean isRelease(@Nullable PartialDate date) {
            return date != null
                    && indicator.release() != null
                    && page.words(indicator.release())
                            .text()
                            .equals(Moment.of(date, page.messages()).text());
        }

        /** Author, date, title and catalogue, in the order of ISO 690. */
        private Html citation() {
            StringBuilder cite = new StringBuilder();
            Entry source = indicator.dataset() == null ? null : page.catalogue().resolve(indicator.dataset());
            LinkView publisher = source instanceof Dataset dataset ? page.reference(dataset.publisher()) : null;
            if (publisher != null) {
                cite.append(publisher.label().html()).append(". ");
            }
            cite.append("<cite>").append(page.words(indicator.title()).html()).append("</cite>. ");
            if (indicator.release() != null) {
                cite.append(page.words(indicator.release()).html()).append(". ");
            }
            String catalogue = page.words(page.catalogue().site().title()).text();
            cite.append(page.messages().html("cite.through.name", catalogue));
            return Html.trusted(cite.toString());
        }
    }
}
