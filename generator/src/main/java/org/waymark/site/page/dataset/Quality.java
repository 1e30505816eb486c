package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.enrich.QualityCheck;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Span;

/**
 * The questions of a careful reader about a dataset, one by one. There is no score, because what matters depends on the
 * use.
 */
final class Quality {

    private final PageContext page;
    private final Dataset dataset;
    private final List<CheckView> checks = new ArrayList<>();

    private Quality(PageContext page, Dataset dataset) {
        this.page = page;
        this.dataset = dataset;
    }

    static List<CheckView> of(Dataset dataset, PageContext page) {
        Quality quality = new Quality(page, dataset);
        for (QualityCheck check : QualityCheck.values()) {
            quality.add(check);
        }
        return List.copyOf(quality.checks);
    }

    private void add(QualityCheck check) {
        QualityCheck.State state = check.of(dataset);
        Html detail = state == QualityCheck.State.YES ? detail(check) : null;
        checks.add(new CheckView(page.say("check." + check.key()), state.key(), page.say(state.key()), detail));
    }

    private @Nullable Html detail(QualityCheck check) {
        Access access = dataset.access();
        return switch (check) {
            case LICENCE -> term(dataset.licence());
            case ACCESS -> term(access == null ? null : access.level());
            case MODIFIED -> html(page.moment(dataset.modified()));
            case PERIOD -> dataset.period() == null ? null : Span.html(dataset.period(), page.messages());
            case GRANULARITY -> term(dataset.granularity());
            case SOURCES -> Html.escape(page.messages().number(dataset.sources().size()));
            case REVIEW_BY -> html(page.moment(dataset.reviewBy()));
            case OPEN, LIMITATIONS, CONTACT -> null;
        };
    }

    private @Nullable Html term(@Nullable Term term) {
        return term == null ? null : page.words(term.label()).html();
    }

    private static @Nullable Html html(@Nullable Moment moment) {
        return moment == null ? null : moment.html();
    }
}
