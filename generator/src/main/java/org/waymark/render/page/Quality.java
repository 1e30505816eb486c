package org.waymark.render.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.Dataset;
import org.waymark.model.Term;
import org.waymark.render.Html;
import org.waymark.render.Moment;
import org.waymark.render.Span;
import org.waymark.render.view.CheckView;

/** What a careful reader asks of a dataset, one by one. No score: what matters depends on the use. */
final class Quality {

    private final PageContext page;
    private final List<CheckView> checks = new ArrayList<>();

    private Quality(PageContext page) {
        this.page = page;
    }

    static List<CheckView> of(Dataset dataset, PageContext page) {
        Quality quality = new Quality(page);
        Access access = dataset.access();
        quality.term("licence", dataset.licence());
        quality.open(dataset.licence());
        quality.term("access", access == null ? null : access.level());
        quality.given("modified", page.moment(dataset.modified()));
        quality.given("period", dataset.period() == null ? null : Span.html(dataset.period(), page.messages()));
        quality.term("granularity", dataset.granularity());
        quality.given("limitations", dataset.limitations() == null ? null : Html.EMPTY);
        quality.given("contact", dataset.contact() == null ? null : Html.EMPTY);
        quality.counted("sources", dataset.sources());
        quality.given("review_by", page.moment(dataset.reviewBy()));
        return List.copyOf(quality.checks);
    }

    private void term(String key, @Nullable Term term) {
        if (term != null && PageContext.isUnknown(term)) {
            add(key, "unknown", null);
        } else {
            given(key, term == null ? null : page.words(term.label()).html());
        }
    }

    private void open(@Nullable Term licence) {
        String open = licence == null ? null : licence.open();
        add("open", open == null ? "unknown" : open, null);
    }

    private void counted(String key, Collection<?> found) {
        given(key, found.isEmpty() ? null : Html.escape(page.messages().number(found.size())));
    }

    private void given(String key, @Nullable Moment moment) {
        given(key, moment == null ? null : moment.html());
    }

    private void given(String key, @Nullable Html detail) {
        add(key, detail == null ? "no" : "yes", detail == null || detail.isEmpty() ? null : detail);
    }

    private void add(String key, String state, @Nullable Html detail) {
        checks.add(new CheckView(page.say("check." + key), state, page.say(state), detail));
    }
}
