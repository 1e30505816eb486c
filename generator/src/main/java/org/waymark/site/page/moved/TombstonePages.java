package org.waymark.site.page.moved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Tombstone;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Permalink;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/** A page at the address of each removed record: what it was, when and why it was removed, and what replaces it. */
public final class TombstonePages implements PageType {

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        return edition.catalogue().tombstones().stream()
                .map(tombstone -> PagePlan.of(
                                Permalink.address(tombstone.address()),
                                "pages/tombstone.ftlh",
                                page -> view(tombstone, page))
                        .unlisted())
                .toList();
    }

    private static PageView view(Tombstone tombstone, PageContext page) {
        Words title = page.words(tombstone.title());
        PageMeta meta = page.meta(Permalink.address(tombstone.address()), title).unlisted();
        return new TombstoneView(
                page.frame(meta),
                title,
                page.moment(tombstone.date()),
                page.wordsOrNull(tombstone.reason()),
                successor(tombstone.successor(), page));
    }

    private static @Nullable LinkView successor(@Nullable String written, PageContext page) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String address = Permalink.address(written);
        Kind<?> kind = Kinds.ofAddress(address);
        if (kind == null) {
            return null;
        }
        String slug = address.substring(kind.path().length() + 1, address.length() - ".html".length());
        Entry entry = page.catalogue().entry(kind, slug);
        return entry == null ? null : page.entry(entry);
    }
}
