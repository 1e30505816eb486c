package org.waymark.site.page.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Article;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.value.PartialDate;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Moment;

/** What happened lately in the world of the catalogue, by the dates in its records: never by when they were written. */
final class Changes {

    private static final int MOST = 6;

    /** Posts have their own list on the page. */
    private static final int MOST_POSTS = 1;

    private final PageContext page;
    private final LocalDate today;
    private final List<Change> all = new ArrayList<>();

    private record Change(PartialDate date, Entry entry, Html what) {}

    private Changes(PageContext page) {
        this.page = page;
        this.today = page.edition().settings().asOf();
    }

    /** The latest, the newest first. Of each record only the latest counts. */
    static List<HomeView.Change> latest(PageContext page) {
        Changes changes = new Changes(page);
        page.catalogue().all(Dataset.class).forEach(changes::add);
        page.catalogue().all(Gap.class).forEach(changes::add);
        page.catalogue().all(Article.class).stream()
                .filter(page.edition().frames()::isPublished)
                .forEach(post -> changes.add(post.date(), post, "home.change.post"));
        List<Entry> told = new ArrayList<>();
        List<HomeView.Change> views = new ArrayList<>();
        int posts = 0;
        changes.all.sort(Comparator.comparing((Change change) -> change.date().toString())
                .reversed()
                .thenComparing(change -> change.entry().slug()));
        for (Change change : changes.all) {
            boolean post = change.entry() instanceof Article;
            if (views.size() < MOST && !told.contains(change.entry()) && (!post || posts < MOST_POSTS)) {
                told.add(change.entry());
                posts += post ? 1 : 0;
                views.add(new HomeView.Change(
                        Moment.of(change.date(), page.messages()).html(), change.what()));
            }
        }
        return views;
    }

    private void add(Dataset dataset) {
        PartialDate modified = dataset.modified();
        boolean isNew = modified == null || modified.equals(dataset.issued());
        add(
                modified == null ? dataset.issued() : modified,
                dataset,
                isNew ? "home.change.issued" : "home.change.modified");
    }

    private void add(Gap gap) {
        for (Milestone step : gap.history()) {
            Term status = step.status();
            if (status != null && step.latest() == null) {
                add(
                        step.date(),
                        gap,
                        page.messages()
                                .html(
                                        "home.change.gap",
                                        page.words(status.label()).html(),
                                        page.entry(gap).html()));
            }
        }
    }

    private void add(@Nullable PartialDate date, Entry entry, String message) {
        add(date, entry, page.messages().html(message, page.entry(entry).html()));
    }

    private void add(@Nullable PartialDate date, Entry entry, Html what) {
        if (date != null && !date.first().isAfter(today)) {
            all.add(new Change(date, entry, what));
        }
    }
}
