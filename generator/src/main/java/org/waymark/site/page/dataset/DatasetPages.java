package org.waymark.site.page.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.Graph;
import org.waymark.model.Facet;
import org.waymark.model.Kind;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Question;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Slug;
import org.waymark.site.page.answer.AnswerBook;
import org.waymark.site.page.embed.Embeds;
import org.waymark.site.page.figure.ChartView;
import org.waymark.site.page.figure.DatasetCharts;
import org.waymark.site.page.figure.EmbedCode;
import org.waymark.site.page.indicator.IndicatorFindings;
import org.waymark.site.page.indicator.IndicatorItems;
import org.waymark.site.page.kit.Contacts;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.Facts;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.kit.Relations;
import org.waymark.site.page.kit.Section;
import org.waymark.site.page.resource.Previews;
import org.waymark.site.page.resource.ResourceFiles;
import org.waymark.site.page.resource.Resources;
import org.waymark.site.page.resource.UseCode;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Span;
import org.waymark.site.render.words.Words;

/** A page for each dataset. It begins with what decides whether the data can be used. */
public final class DatasetPages implements Section<Dataset> {

    /** Fields that have their own place on the page; the others are in the list of further facts. */
    private static final Set<String> PLACED = Set.of("""
            title description publisher contact themes keywords populations places granularity
            period breakdowns modified version frequency next_due lag successor licence access
            landing_page resources documentation provenance method limitations use_for related
            answers narrows charts sources aliases extras replaces closed nearest_to measured_by""".split("\\s+"));

    /** The facts that decide whether data can be used; the page names those that are not known. */
    private static final List<String> ASKED =
            List.of("licence", "access", "modified", "frequency", "period", "places", "granularity", "contact");

    /** The height of a dataset's card on another site, in CSS pixels. */
    private static final int CARD = 220;

    @Override
    public Kind<Dataset> kind() {
        return Kind.of(Dataset.class);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return edition.catalogue().all(Dataset.class).stream()
                .map(dataset -> PagePlan.of(
                        dataset.address(),
                        "pages/dataset.ftlh",
                        page -> view(dataset, page),
                        (view, page) -> out -> new DatasetEmbeds(dataset, view, new Embeds(page, out)).write()))
                .toList();
    }

    private static DatasetView view(Dataset dataset, PageContext page) {
        Words title = page.words(dataset.title());
        Graph graph = page.edition().graph();
        Prose description = Descriptions.shown(dataset, page);
        DatasetItems.of(page.edition()).prepare(dataset, description);
        List<Fact> known = keyFacts(dataset, page);
        EmbedCode embed = new EmbedCode(page, title.text());
        List<ChartView> charts = embed.charts(new DatasetCharts(dataset, page).views(), true);
        List<Indicator> indicators = graph.related(dataset, "measured_by", Indicator.class);
        PageMeta meta = page.meta(dataset.address(), title)
                .describedAs(page.summary(description, 200).text())
                .under(List.of(new PageMeta.Crumb(Words.of(page.say("nav.datasets")), "datasets/index.html")))
                .from(dataset.source().file())
                .about(StructuredData.of(dataset, description, page));
        return new DatasetView(
                page.frame(meta),
                title,
                page.reference(dataset.publisher()),
                page.isDeprecated(dataset),
                page.reference(dataset.successor()),
                known,
                unknowns(dataset, known, page),
                WayToData.of(dataset, page),
                LinkNotices.of(dataset, page),
                accessFacts(dataset.access(), page),
                description,
                Descriptions.whole(dataset, page),
                page.allWords(dataset.useFor()),
                breakdowns(dataset, page),
                page.prose(dataset.limitations(), 3, "limitations"),
                page.prose(dataset.method(), 3, "method"),
                page.prose(dataset.provenance(), 3, "provenance"),
                Resources.views(dataset, page),
                ResourceFiles.link(dataset, page),
                UseCode.of(dataset, page),
                embed.page(CARD),
                charts,
                charts.isEmpty() ? IndicatorFindings.of(indicators, page) : null,
                IndicatorItems.of(indicators, page),
                Previews.of(dataset, page),
                dataset.documentation().stream().map(page::external).toList(),
                page.entries(graph.related(dataset, "answers", Question.class)),
                gaps(dataset, page),
                page.entries(graph.related(dataset, "related", Dataset.class)),
                SimilarDatasets.to(dataset, page),
                page.entries(graph.related(dataset, "replaces", Dataset.class)),
                subjects(dataset, page),
                new Contacts(page).facts(dataset.contact()),
                Quality.of(dataset, page),
                Relations.rest(dataset, PLACED, page),
                new Facts(page).rest(dataset, PLACED).list(),
                Facts.extras(dataset.extras()),
                page.citations(dataset.sources()));
    }

    /** The key facts that are known. */
    private static List<Fact> keyFacts(Dataset dataset, PageContext page) {
        Access access = dataset.access();
        PeriodOfTime period = dataset.period();
        return new Facts(page)
                        .term("licence", dataset.licence())
                        .term("access", access == null ? null : access.level())
                        .date("modified", dataset.modified())
                        .plain("version", dataset.version())
                        .term("frequency", dataset.frequency())
                        .date("next_due", dataset.nextDue())
                        .text("lag", dataset.lag())
                        .add("period", period == null ? null : Span.html(period, page.messages()))
                        .terms("places", dataset.places())
                        .term("granularity", dataset.granularity())
                        .list()
                        .stream()
                        .filter(Fact::known)
                        .toList();
    }

    /** Which key facts are not known, so that nobody has to guess whether one is missing or only not shown. */
    private static String unknowns(Dataset dataset, List<Fact> known, PageContext page) {
        Set<String> keys = known.stream().map(Fact::key).collect(Collectors.toSet());
        if (dataset.issued() != null) {
            keys.add("modified");
        }
        if (dataset.contact() != null) {
            keys.add("contact");
        }
        List<String> missing = ASKED.stream()
                .filter(key -> !keys.contains(key))
                .map(key -> page.say("unknown." + key))
                .toList();
        if (missing.isEmpty()) {
            return "";
        }
        String said = page.say(
                "dataset.unknowns", AnswerBook.of(page.edition()).words().list(missing));
        return keys.contains("licence") ? said : said + " " + page.say("licence.ask");
    }

    private static List<Fact> accessFacts(@Nullable Access access, PageContext page) {
        if (access == null) {
            return List.of();
        }
        return new Facts(page)
                .link("route", page.reference(access.route()))
                .rest(access, Set.of("level", "route"))
                .list();
    }

    private static List<DatasetView.Breakdown> breakdowns(Dataset dataset, PageContext page) {
        return dataset.breakdowns().stream()
                .map(breakdown -> new DatasetView.Breakdown(
                        page.words(breakdown.by()),
                        breakdown.crossedWith().stream().map(Words::of).toList()))
                .toList();
    }

    private static List<Fact> gaps(Dataset dataset, PageContext page) {
        Graph graph = page.edition().graph();
        List<Gap> closed = graph.related(dataset, "closed", Gap.class);
        List<Gap> narrowed = graph.related(dataset, "narrows", Gap.class);
        List<Gap> nearest = graph.related(dataset, "nearest_to", Gap.class).stream()
                .filter(gap -> !closed.contains(gap) && !narrowed.contains(gap)) // the access steps say more
                .toList();
        return new Facts(page)
                .links("closes", page.entries(closed))
                .links("narrows", page.entries(narrowed))
                .links("nearest_to", page.entries(nearest))
                .list();
    }

    private static List<Fact> subjects(Dataset dataset, PageContext page) {
        List<Html> tags = dataset.keywords().stream()
                .map(keyword -> tag(keyword, page).html())
                .toList();
        return new Facts(page)
                .terms("themes", dataset.themes())
                .terms("populations", dataset.populations())
                .add("keywords", tags)
                .list();
    }

    /** A tag, linked to the list of its datasets. */
    private static LinkView tag(String keyword, PageContext page) {
        String key = Slug.ofTag(keyword);
        Words label = Words.of(keyword);
        return page.edition().graph().value(Facet.TAG, key) == null
                ? LinkView.none(label)
                : LinkView.internal(label, page.href(Facet.TAG.path() + "/" + key + ".html"));
    }
}
