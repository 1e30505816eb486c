package org.waymark.site.render.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.site.Output;
import org.waymark.site.Published;
import org.waymark.site.render.card.SocialCard;

/**
 * Keeps the pictures that stand for pages where they are shared. A picture's name tells what it was drawn from, so that
 * one that was published before is taken from there.
 */
public final class Sharing {

    /** Of the pictures, from the root of the site. */
    public static final String FOLDER = "cards/";

    private final Output out;
    private final Published before;
    private final boolean perRecord;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    /**
     * @param out takes the pictures
     * @param before the site as it was
     * @param perRecord whether each record has a picture of its own, or only each kind
     */
    public Sharing(Output out, Published before, boolean perRecord) {
        this.out = out;
        this.before = before;
        this.perRecord = perRecord;
    }

    /** Whether each record has a picture of its own. */
    boolean perRecord() {
        return perRecord;
    }

    /**
     * Sees to it that there is a picture.
     *
     * @param kind what kind of thing the page is about; null where the title says it
     * @return its path from the root of the site
     * @throws UncheckedIOException when it cannot be stored
     */
    String card(SocialCard card, @Nullable String kind, String title) {
        String path = FOLDER + card.key(kind, title) + ".png";
        if (done.add(path)) {
            byte[] drawn = before.content(path);
            try {
                out.put(path, drawn == null ? card.draw(kind, title) : drawn);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return path;
    }
}
