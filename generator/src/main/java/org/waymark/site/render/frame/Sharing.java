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
 * Stores the pictures for shared links to pages. A picture's name is a key of its input, so a picture that was
 * published before is reused.
 */
public final class Sharing {

    /** The folder of the pictures, from the root of the site. */
    public static final String FOLDER = "cards/";

    private final Output out;
    private final Published before;
    private final boolean perRecord;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    /**
     * @param out receives the pictures
     * @param before the site as it was published before
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
     * Makes or reuses a picture.
     *
     * @param kind the kind of record or page; null if the title says it
     * @return its path from the root of the site
     * @throws UncheckedIOException if it cannot be stored
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
