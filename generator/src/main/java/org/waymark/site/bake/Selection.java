package org.waymark.site.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.model.Baked;
import org.waymark.model.Entry;
import org.waymark.model.record.Article;
import org.waymark.model.value.PartialDate;
import org.waymark.site.Editorial;
import org.waymark.site.SiteSettings;

/** Decides which documents become pages. */
final class Selection {

    private Selection() {}

    /** The documents to publish, by file. */
    static List<Baked> of(Editorial editorial, SiteSettings settings) {
        List<Baked> all = new ArrayList<>();
        editorial.articles().stream()
                .filter(article -> settings.drafts() || !article.draft())
                .filter(article -> settings.future() || !isFuture(article, settings))
                .forEach(all::add);
        editorial.pages().stream()
                .filter(page -> settings.drafts() || !page.draft())
                .forEach(all::add);
        all.sort(Comparator.comparing((Baked entry) -> entry.source().file()).thenComparing(Entry::slug));
        return List.copyOf(all);
    }

    /** Whether it is a post dated after the day that counts as today. */
    static boolean isFuture(Entry entry, SiteSettings settings) {
        PartialDate date = entry instanceof Article article ? article.date() : null;
        return date != null && date.first().isAfter(settings.asOf());
    }

    /** Whether search engines should list the document's page. */
    static boolean isListed(Entry entry, SiteSettings settings) {
        return !entry.draft() && !isFuture(entry, settings);
    }
}
