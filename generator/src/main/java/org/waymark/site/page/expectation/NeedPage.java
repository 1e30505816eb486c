package org.waymark.site.page.expectation;

import java.util.ArrayList;
import java.util.List;
import org.waymark.bytes.InputHash;
import org.waymark.catalogue.answer.Thinness;
import org.waymark.model.record.Indicator;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.TableView;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.chart.ValueWords;
import org.waymark.site.render.chart.series.Scatter;
import org.waymark.site.render.chart.series.SeriesCharts;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** Where need is great and data is thin: a chart and a table of places. */
final class NeedPage {

    static final String ADDRESS = ExpectationPages.FOLDER + "need.html";

    /** So many places are named in a sentence. */
    private static final int NAMED = 5;

    private final PageContext page;
    private final ExpectationBook book;
    private final Thinness thinness;
    private final NumberWords numbers;

    private NeedPage(PageContext page) {
        this.page = page;
        this.book = ExpectationBook.of(page.edition());
        this.thinness = book.thinness();
        this.numbers = new NumberWords(page.messages());
    }

    static PageView view(PageContext page) {
        return new NeedPage(page).view();
    }

    private PageView view() {
        Words heading = Words.of(page.say("expectations.need.heading"));
        List<Thinness.Point> first =
                thinness.points().stream().filter(thinness::standsOut).toList();
        String finding = first.isEmpty()
                ? page.say("expectations.need.none")
                : page.say(
                        "expectations.need.finding",
                        page.messages().number(first.size()),
                        page.messages().number(thinness.points().size()),
                        AnswerBook.of(page.edition())
                                .words()
                                .list(first.stream()
                                        .limit(NAMED)
                                        .map(this::name)
                                        .toList()));
        return new NeedView(
                page.frame(
                        page.meta(ADDRESS, heading).describedAs(finding).under(List.of(ExpectationPages.crumb(page)))),
                heading,
                finding,
                method(),
                chart(finding, first),
                thinness.points().stream().map(this::row).toList(),
                TableView.of(thinness.points().size(), page.href(ExpectationFiles.NEED), page));
    }

    private String name(Thinness.Point point) {
        return page.words(point.place().label()).text();
    }

    private List<Html> method() {
        List<Html> links = new ArrayList<>();
        for (Indicator indicator : thinness.indicators()) {
            links.add(LinkView.internal(page.words(indicator.called()), page.href(indicator.address()))
                    .html());
        }
        Html list = links.stream()
                .reduce((one, other) -> page.messages().html("list.next", one, other))
                .orElse(Html.escape(""));
        return List.of(
                page.messages().html("expectations.need.method", list),
                page.messages().html("expectations.thin.method"));
    }

    private ChartView chart(String finding, List<Thinness.Point> first) {
        ValueWords words = new ValueWords(numbers, "", "", 0);
        Scatter scatter = new Scatter(
                thinness.points().stream()
                        .filter(point -> !Double.isNaN(point.need()))
                        .map(point -> new Scatter.Point(
                                name(point), point.thinness(), point.need(), thinness.standsOut(point)))
                        .toList(),
                words,
                page.say("expectations.thin.axis"),
                page.say("expectations.need.axis"),
                thinness.thin(),
                thinness.highNeed());
        List<ChartView.Row> rows = first.stream()
                .map(point -> new ChartView.Row(
                        page.term(point.place()).html(),
                        List.of(numbers.of(point.need(), 0), numbers.of(point.thinness(), 0))))
                .toList();
        String key = key(scatter);
        return new ChartView(
                "need",
                Words.of(page.say("expectations.need.chart")),
                DatasetCharts.pictures(key, page.drawnBefore(ADDRESS).or(key, () -> SeriesCharts.scatter(scatter))),
                finding,
                "",
                List.of(),
                page.say("expectations.place"),
                List.of(page.say("expectations.need"), page.say("expectations.thin")),
                rows,
                page.href(ExpectationFiles.NEED),
                List.of(Html.escape(page.say("expectations.need.key"))),
                null);
    }

    private String key(Scatter scatter) {
        InputHash hash = new InputHash().add("scatter").add(scatter.across()).add(scatter.up());
        hash.add(scatter.fromAcross()).add(scatter.fromUp()).add(numbers.of(-1234.5));
        scatter.points()
                .forEach(point -> hash.add(point.name())
                        .add(point.across())
                        .add(point.up())
                        .add(String.valueOf(point.highlighted())));
        return hash.hex();
    }

    private NeedView.Row row(Thinness.Point point) {
        boolean known = !Double.isNaN(point.need());
        return new NeedView.Row(
                page.term(point.place()),
                ExpectationPages.link(book.groupOf(point.place()), page),
                known ? numbers.of(point.need(), 0) : page.say("expected.unknown"),
                known ? numbers.of(point.need(), 1) : "",
                numbers.of(point.thinness(), 0),
                page.say(
                        "expectations.of",
                        page.messages().number(point.lacking()),
                        page.messages().number(point.expected())),
                thinness.standsOut(point) ? page.say("yes") : "");
    }
}
