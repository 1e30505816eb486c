package org.waymark.bake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Article;
import org.waymark.model.Entry;
import org.waymark.model.Page;
import org.waymark.model.PartialDate;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.Editorial;
import org.waymark.site.SiteSettings;

/** Decides which documents become pages. */
final class Selection {

    /** The blog's own pages, which no document may replace. */
    private static final Pattern RESERVED =
            Pattern.compile("blog/(?:index|archive|page-\\d+)\\.html|blog/atom\\.xml|blog/(?:tags|authors)/.*");

    private static final Pattern DRAFTS = Pattern.compile("(?:^|.*/)_?drafts/.*");

    /** The limit of common file systems. */
    private static final int MAX_NAME_BYTES = 255;

    private final SiteSettings settings;
    private final Findings findings;
    private final Map<String, Entry> claimed = new HashMap<>();

    private Selection(SiteSettings settings, Findings findings) {
        this.settings = settings;
        this.findings = findings;
    }

    /** The documents to publish, by file; those that cannot have the address they ask for are findings. */
    static List<Entry> of(Editorial editorial, SiteSettings settings, Findings findings) {
        List<Entry> all = new ArrayList<>();
        editorial.articles().stream()
                .filter(article -> settings.drafts() || !isDraft(article))
                .filter(article -> settings.future() || !isFuture(article, settings))
                .forEach(all::add);
        editorial.pages().stream()
                .filter(page -> settings.drafts() || !isDraft(page))
                .forEach(all::add);
        all.sort(Comparator.comparing((Entry entry) -> entry.source().file()).thenComparing(Entry::slug));
        Selection selection = new Selection(settings, findings);
        return all.stream().filter(selection::claims).toList();
    }

    /** Whether it is held back: it says so, or it lies in a folder of drafts. */
    static boolean isDraft(Entry entry) {
        boolean says = entry instanceof Article article ? article.draft() : entry instanceof Page page && page.draft();
        return says || DRAFTS.matcher(entry.source().file()).matches();
    }

    /** Whether it is a post dated after the day that counts as today. */
    static boolean isFuture(Entry entry, SiteSettings settings) {
        PartialDate date = entry instanceof Article article ? article.date() : null;
        return date != null && date.first().isAfter(settings.asOf());
    }

    /** Whether search engines should know the document's page. */
    static boolean isListed(Entry entry, SiteSettings settings) {
        return !isDraft(entry) && !isFuture(entry, settings);
    }

    private boolean claims(Entry entry) {
        String address = entry.address();
        String fault = fault(address);
        if (fault != null) {
            findings.add(
                    Code.INVALID_VALUE,
                    entry.source().locate("permalink"),
                    "the address '" + shown(address) + "' " + fault,
                    "Give a permalink such as /blog/" + entry.slug() + "/, or none");
            return false;
        }
        if (RESERVED.matcher(withoutEdition(address).toLowerCase(Locale.ROOT)).matches()) {
            findings.add(
                    Code.RESERVED_ADDRESS,
                    entry.source().locate("permalink"),
                    "the address '" + shown(address) + "' is one of the blog's own pages",
                    "Rename the file, or give the document another permalink");
            return false;
        }
        Entry other = claimed.putIfAbsent(address.toLowerCase(Locale.ROOT), entry);
        if (other != null) {
            findings.add(
                    Code.ADDRESS_CLASH,
                    entry.source().locate("permalink"),
                    "the address '" + shown(address) + "' is that of "
                            + other.source().file() + " too",
                    "Give one of the two another name or permalink");
        }
        return other == null;
    }

    private String withoutEdition(String address) {
        return settings.editions().stream()
                .filter(edition -> !edition.isDefault() && address.startsWith(edition.prefix()))
                .findFirst()
                .map(edition -> address.substring(edition.prefix().length()))
                .orElse(address);
    }

    private static @Nullable String fault(String address) {
        if (address.codePoints().anyMatch(Selection::isForbidden)) {
            return "holds a character that no address can hold";
        }
        for (String name : address.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return "has an empty name, '.' or '..' between its slashes";
            }
            if (name.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
                return "has a name longer than " + MAX_NAME_BYTES + " bytes";
            }
        }
        return null;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return "\\:*?\"<>|#%".indexOf(c) >= 0
                || Character.isISOControl(c)
                || type == Character.SURROGATE
                || type == Character.FORMAT;
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
