package org.waymark.site.page.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * A name with its address, if it has one.
 *
 * @param label its label for readers
 * @param href where it leads, or null
 * @param external whether it leads to another site, which the catalogue does not vouch for
 */
public record LinkView(Words label, @Nullable String href, boolean external) {

    /** A page of this site. */
    public static LinkView internal(Words label, String href) {
        return new LinkView(label, href, false);
    }

    /** Only a name. */
    public static LinkView none(Words label) {
        return new LinkView(label, null, false);
    }

    /** The label as a link, or as text if it has no address. */
    public Html html() {
        String address = href;
        if (address == null) {
            return label.html();
        }
        String rel = external ? " rel=\"nofollow ugc\"" : "";
        return Html.trusted("<a href=\"" + Html.escape(address) + "\"" + rel + ">" + label.html() + "</a>");
    }
}
