package org.waymark.bake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.model.Article;
import org.waymark.model.Entry;
import org.waymark.model.PartialDate;
import org.waymark.model.Permalink;
import org.waymark.model.ReservedAddresses;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.Editorial;
import org.waymark.site.SiteSettings;

/** Decides which documents become pages. */
final class Selection {

    private final Collection<String> languages;
    private final Findings findings;
    private final Set<String> claimed = new HashSet<>();

    private Selection(Collection<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    /** The documents to publish, by file. */
    static List<Entry> of(Editorial editorial, SiteSettings settings, Findings findings) {
        List<Entry> all = new ArrayList<>();
        editorial.articles().stream()
                .filter(article -> settings.drafts() || !Editorial.isDraft(article))
                .filter(article -> settings.future() || !isFuture(article, settings))
                .forEach(all::add);
        editorial.pages().stream()
                .filter(page -> settings.drafts() || !Editorial.isDraft(page))
                .forEach(all::add);
        all.sort(Comparator.comparing((Entry entry) -> entry.source().file()).thenComparing(Entry::slug));
        Selection selection = new Selection(editorial.site().languages(), findings);
        return all.stream().filter(selection::claims).toList();
    }

    /** Whether it is a post dated after the day that counts as today. */
    static boolean isFuture(Entry entry, SiteSettings settings) {
        PartialDate date = entry instanceof Article article ? article.date() : null;
        return date != null && date.first().isAfter(settings.asOf());
    }

    /** Whether search engines should know the document's page. */
    static boolean isListed(Entry entry, SiteSettings settings) {
        return !Editorial.isDraft(entry) && !isFuture(entry, settings);
    }

    /** Whether the document can have its address. That it is another page's is for the check stage to tell. */
    private boolean claims(Entry entry) {
        String address = entry.address();
        if (ReservedAddresses.holds(entry, languages)) {
            return false;
        }
        Optional<String> fault = Permalink.fault(address);
        if (fault.isPresent()) {
            findings.add(
                    Code.INVALID_VALUE,
                    entry.source().locate("permalink"),
                    "the address '" + shown(address) + "' " + fault.get(),
                    "Give a permalink such as /blog/" + entry.slug() + "/, or none");
            return false;
        }
        return claimed.add(address.toLowerCase(Locale.ROOT));
    }

    private static String shown(String address) {
        StringBuilder text = new StringBuilder();
        address.codePoints()
                .limit(120)
                .forEach(c -> text.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c));
        return text.toString();
    }
}
