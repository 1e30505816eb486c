package org.waymark.site.page.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.enrich.FacetValue;
import org.waymark.catalogue.place.Places;
import org.waymark.catalogue.series.PlaceFigure;
import org.waymark.catalogue.series.Similarity;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.EmbedCode;
import org.waymark.site.page.figure.IndicatorWords;
import org.waymark.site.page.figure.ShareView;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.page.list.CountedLink;
import org.waymark.site.page.unknown.UnknownPages;
import org.waymark.site.render.chart.NumberWords;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** A page for every place, and the list of them. */
public final class PlacePages implements PageType {

    private static final String FOLDER = Facet.PLACE.path() + "/";
    private static final String INDEX = FOLDER + "index.html";
    private static final int SIMILAR = 5;

    /** The height of a figure of a place on another site, and of what is around the figures, in CSS pixels. */
    private static final int FIGURE = 240;

    private static final int AROUND_FIGURES = 120;

    @Override
    public List<String> addresses() {
        return List.of(INDEX, FOLDER);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(INDEX, "pages/place-index.ftlh", page -> PlaceIndex.view(INDEX, page)));
        for (Term place : edition.graph().reach().places().all()) {
            plans.add(PagePlan.of(
                    address(place),
                    "pages/place.ftlh",
                    page -> new PlacePage(page, place).view(),
                    (view, page) -> out -> PlaceEmbed.write(view, new Embeds(page, out))));
        }
        return plans;
    }

    /** The address of the page of a place, from the root of an edition. */
    public static String address(Term place) {
        return FOLDER + place.id() + ".html";
    }

    /** The page of one place while it is made. */
    private static final class PlacePage {

        private final PageContext page;
        private final Term place;
        private final EditionPlaces shared;
        private final Places places;
        private final FigureSentences sentences;
        private final PlaceRecords records;

        PlacePage(PageContext page, Term place) {
            this.page = page;
            this.place = place;
            this.shared = EditionPlaces.of(page.edition());
            this.places = shared.figures().places();
            this.sentences = new FigureSentences(page.edition());
            this.records = new PlaceRecords(page, place, sentences);
        }

        PlaceView view() {
            List<PlaceFigure> figures = shared.figures(place);
            List<PlaceView.Group> groups = new FigureLines(page, shared, sentences).groups(figures);
            List<PlaceView.Missing> missing =
                    Places.exists(place) ? new MissingFigures(page, shared, sentences).of(place) : List.of();
            List<PlaceView.Near> neighbours = neighbours();
            List<PlaceView.Near> similar = similar();
            PlaceView.Few gaps = records.gaps();
            PlaceView.Few questions = records.questions();
            List<PlaceView.Reaching> data = records.data();
            List<CountedLink> parts = parts();
            List<Words> summary = new PlaceSummary(page.edition(), sentences).of(figures);
            boolean others = !neighbours.isEmpty() || !similar.isEmpty();
            return new PlaceView(
                    page.frame(meta(summary)),
                    kicker(figures),
                    page.words(place.label()),
                    former(),
                    summary,
                    figures.isEmpty() ? null : actions(),
                    contents(groups, missing, gaps, questions, data, parts, others),
                    groups.isEmpty() ? List.of() : key(),
                    groups,
                    figures.isEmpty() ? null : table(figures),
                    figures.isEmpty() ? null : sources(figures),
                    figures.isEmpty() ? null : embed(groups.get(0)),
                    missing,
                    gaps,
                    questions,
                    data,
                    records.organisations(),
                    parts,
                    neighbours,
                    similar,
                    similar.isEmpty() ? "" : similarHow(),
                    todo());
        }

        private PageMeta meta(List<Words> summary) {
            Words name = page.words(place.label());
            String description = summary.isEmpty()
                    ? page.say(
                            "place.described",
                            name.text(),
                            page.words(page.catalogue().site().title()).text())
                    : summary.get(0).text();
            List<PageMeta.Crumb> crumbs = new ArrayList<>();
            crumbs.add(new PageMeta.Crumb(Words.of(page.say("nav.places")), INDEX));
            List<Term> above = new ArrayList<>(places.around(place));
            Collections.reverse(above);
            above.forEach(each -> crumbs.add(new PageMeta.Crumb(page.words(each.label()), address(each))));
            return page.meta(address(place), name).describedAs(description).under(crumbs);
        }

        private List<Words> kicker(List<PlaceFigure> figures) {
            List<Words> kicker = new ArrayList<>();
            Term level = place.level();
            kicker.add(level == null ? Words.of(page.say("kicker.places")) : page.words(level.label()));
            for (PlaceFigure figure : figures) {
                Indicator indicator = figure.indicator();
                if (Boolean.TRUE.equals(indicator.besideName()) && !figure.standsIn()) {
                    IndicatorWords words = new IndicatorWords(page.edition(), indicator);
                    kicker.add(Words.of(page.say(
                            "place.size",
                            words.of(figure.latest().value()),
                            words.unit().text(),
                            words.period(figure.latest().period()))));
                }
            }
            if (place.code() != null) {
                kicker.add(Words.of(page.say("place.code", place.code())));
            }
            return kicker;
        }

        private PlaceView.@Nullable Former former() {
            if (Places.exists(place)) {
                return null;
            }
            List<Term> successors = places.successors(place);
            List<String> words = new ArrayList<>();
            PeriodOfTime period = place.period();
            if (period != null && period.end() != null) {
                String end = Moment.of(period.end(), page.messages()).text();
                words.add(
                        period.start() == null
                                ? page.say("place.existed.until", end)
                                : page.say(
                                        "place.existed",
                                        Moment.of(period.start(), page.messages())
                                                .text(),
                                        end));
            }
            String key = successors.isEmpty() ? "place.former.unknown" : "place.former";
            words.add(page.say(key, sentences.label(place)));
            return new PlaceView.Former(
                    words, successors.stream().map(page::term).toList());
        }

        private @Nullable ShareView embed(PlaceView.Group headlines) {
            int height = AROUND_FIGURES + FIGURE * headlines.lines().size();
            return new EmbedCode(page, sentences.label(place)).page(height);
        }

        private PlaceView.Actions actions() {
            return new PlaceView.Actions(
                    compare(place), page.root() + Addresses.encode(PlaceFiles.csv(place)), page.asset("js/print.js"));
        }

        private String compare(Term... compared) {
            String ids = Stream.of(compared)
                    .map(Term::id)
                    .reduce((a, b) -> a + "," + b)
                    .orElse("");
            return page.href("compare/index.html") + "?places=" + ids;
        }

        private List<PlaceView.Jump> contents(
                List<PlaceView.Group> groups,
                List<PlaceView.Missing> missing,
                PlaceView.Few gaps,
                PlaceView.Few questions,
                List<PlaceView.Reaching> data,
                List<CountedLink> parts,
                boolean others) {
            List<PlaceView.Jump> contents = new ArrayList<>();
            groups.forEach(group -> contents.add(new PlaceView.Jump(group.id(), group.heading())));
            jump("missing", "place.missing", !missing.isEmpty(), contents);
            jump("gaps", "place.gaps", !gaps.first().isEmpty(), contents);
            jump("questions", "place.questions", !questions.first().isEmpty(), contents);
            jump("data", "place.data", !data.isEmpty(), contents);
            if (!parts.isEmpty()) {
                contents.add(new PlaceView.Jump("parts", Words.of(page.say("place.parts", sentences.label(place)))));
            }
            jump("others", "place.others", others, contents);
            return contents;
        }

        private void jump(String id, String message, boolean there, List<PlaceView.Jump> contents) {
            if (there) {
                contents.add(new PlaceView.Jump(id, Words.of(page.say(message))));
            }
        }

        private List<String> key() {
            List<String> key = new ArrayList<>();
            key.add(page.say("place.how.place", sentences.label(place)));
            List<Term> scopes = shared.figures().scopes(place);
            List<String> roles = List.of("place.how.region", "place.how.nation");
            for (int i = 0; i < scopes.size(); i++) {
                key.add(page.say(roles.get(i), sentences.label(scopes.get(i))));
            }
            key.add(page.say("place.how.tick"));
            key.add(page.say("place.how.scale"));
            return key;
        }

        private PlaceView.Table table(List<PlaceFigure> figures) {
            List<Term> scopes = shared.figures().scopes(place);
            List<String> columns = new ArrayList<>(List.of(page.say("place.table.period"), sentences.label(place)));
            scopes.forEach(scope -> columns.add(sentences.label(scope)));
            scopes.forEach(scope -> columns.add(page.say("place.table.rank", sentences.inside(scope))));
            return new PlaceView.Table(
                    columns, figures.stream().map(figure -> row(figure, scopes)).toList());
        }

        private PlaceView.Row row(PlaceFigure figure, List<Term> scopes) {
            IndicatorWords words = new IndicatorWords(page.edition(), figure.indicator());
            List<String> cells = new ArrayList<>();
            cells.add(words.period(figure.latest().period()));
            String value = words.of(figure.latest().value());
            cells.add(figure.standsIn() ? page.say("figure.at", value, sentences.label(figure.holder())) : value);
            for (Term scope : scopes) {
                cells.add(figure.beside().stream()
                        .filter(each -> each.wanted().id().equals(scope.id()))
                        .findFirst()
                        .map(each -> beside(each, words))
                        .orElse(""));
            }
            for (Term scope : scopes) {
                cells.add(figure.ranks().stream()
                        .filter(each -> each.scope().id().equals(scope.id()))
                        .findFirst()
                        .map(each -> page.say(
                                "place.table.of",
                                each.rank().fromTop(),
                                each.rank().of()))
                        .orElse(""));
            }
            return new PlaceView.Row(page.words(figure.indicator().called()), cells);
        }

        private String beside(PlaceFigure.Beside beside, IndicatorWords words) {
            if (beside.observation() == null || beside.holder() == null) {
                return "";
            }
            String value = words.of(beside.observation().value());
            return beside.standsIn() ? page.say("figure.at", value, sentences.label(beside.holder())) : value;
        }

        /** The datasets behind the figures, each with the date of its release, and the licences. */
        private Html sources(List<PlaceFigure> figures) {
            Set<String> sources = new LinkedHashSet<>();
            Set<String> licences = new LinkedHashSet<>();
            for (PlaceFigure figure : figures) {
                Indicator indicator = figure.indicator();
                Ref dataset = indicator.dataset();
                LinkView link = page.reference(dataset);
                if (link != null) {
                    Words release = page.wordsOrNull(indicator.release());
                    sources.add(release == null ? link.html().toString() : link.html() + " (" + release.html() + ")");
                }
                if (indicator.licence() != null) {
                    licences.add(page.term(indicator.licence()).html().toString());
                }
            }
            String list = String.join("; ", sources) + ". " + String.join(", ", licences);
            return page.messages().html("place.sources", Html.trusted(list));
        }

        private List<CountedLink> parts() {
            List<CountedLink> parts = new ArrayList<>();
            for (Term part : places.parts(place)) {
                parts.add(new CountedLink(page.term(part), count(part, page), List.of()));
            }
            return parts;
        }

        private List<PlaceView.Near> neighbours() {
            return shared.neighbours(place).stream()
                    .sorted(Comparator.comparing(sentences::label))
                    .map(other -> near(other, ""))
                    .toList();
        }

        private List<PlaceView.Near> similar() {
            if (!Places.exists(place)) {
                return List.of();
            }
            NumberWords numbers = new NumberWords(page.messages());
            return shared.similarity(place).nearest(place, SIMILAR).stream()
                    .map(each -> near(each.place(), page.say("place.distance", numbers.of(each.distance(), 2))))
                    .toList();
        }

        private PlaceView.Near near(Term other, String note) {
            return new PlaceView.Near(
                    page.term(other),
                    note,
                    compare(place, other),
                    page.say("place.compare.both", sentences.label(place), sentences.label(other)));
        }

        private String similarHow() {
            List<String> indicators = shared.similarity(place).indicators();
            List<String> names = indicators.stream()
                    .map(slug -> page.edition().series().get(slug))
                    .filter(Objects::nonNull)
                    .map(series -> page.words(series.indicator().called()).text())
                    .toList();
            return page.say("place.similar.how", indicators.size(), Similarity.MIN_SHARED, sentences.list(names));
        }

        private List<LinkView> todo() {
            String name = sentences.label(place);
            List<LinkView> todo = new ArrayList<>(List.of(
                    MissingFigures.propose(Kind.of(Dataset.class), name, page.say("place.do.dataset", name), page),
                    MissingFigures.propose(
                            Kind.of(Gap.class), name, page.say("place.do.gap", sentences.inside(place)), page)));
            Stream.concat(Stream.of(place), places.around(place).stream())
                    .map(each -> UnknownPages.link(each, page))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(unknowns -> todo.add(0, unknowns));
            return todo;
        }
    }

    /** How many datasets are about a place, reach it or are about a part of it. */
    static int count(Term place, PageContext page) {
        FacetValue value = page.edition().graph().value(Facet.PLACE, place.id());
        return value == null ? 0 : value.datasets().size();
    }
}
