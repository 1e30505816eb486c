package org.waymark.site.render.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.site.render.card.SocialCard;
import org.waymark.site.render.words.Messages;
import org.waymark.site.render.words.Words;

/**
 * Chooses the picture for shared links to a page of one edition: that of its record, else of its section, else of the
 * whole catalogue.
 */
final class PageCards {

    private final Sharing sharing;
    private final Messages messages;
    private final SocialCard card;
    private final String siteTitle;
    private final String about;
    private final Map<String, Card> shared = new ConcurrentHashMap<>();

    /**
     * @param siteTitle the catalogue's name
     * @param about what the catalogue is, in a sentence; may be empty
     */
    PageCards(Sharing sharing, Messages messages, String siteTitle, String about) {
        this.sharing = sharing;
        this.messages = messages;
        this.siteTitle = siteTitle;
        this.about = about;
        this.card = new SocialCard(siteTitle);
    }

    /**
     * A picture.
     *
     * @param path from the root of the site
     * @param words the text on it
     */
    record Card(String path, String words) {}

    Card of(PageMeta page) {
        Words title = page.title();
        boolean perRecord = sharing.perRecord() && page.file() != null;
        if (perRecord && title != null && card.canWrite(title.text())) {
            return card(kind(page.address()), title.text());
        }
        return shared.computeIfAbsent(folder(page.address()), this::ofFolder);
    }

    /** The picture for all pages of a folder without their own. */
    private Card ofFolder(String folder) {
        String section = message("nav." + folder);
        if (section != null && card.canWrite(section)) {
            return card(null, section);
        }
        return card(null, about.isEmpty() || !card.canWrite(about) ? siteTitle : about);
    }

    private Card card(@Nullable String kind, String title) {
        return new Card(sharing.card(card, kind, title), title.equals(siteTitle) ? title : title + " – " + siteTitle);
    }

    private @Nullable String kind(String address) {
        for (Kind<?> kind : Kinds.ALL) {
            if (kind.path().equals(folder(address))) {
                String message = message("kind." + kind.option());
                return message == null ? message("nav." + kind.path()) : message;
            }
        }
        return null;
    }

    private @Nullable String message(String key) {
        return messages.has(key) ? messages.text(key) : null;
    }

    private static String folder(String address) {
        return address.substring(0, Math.max(0, address.indexOf('/')));
    }
}
