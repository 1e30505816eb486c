package org.waymark.site.page.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * Something with an address, or only its name where it has none.
 *
 * @param label what readers see
 * @param href where it leads, or null
 * @param external whether it leads to another site, which nobody here vouches for
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

    /** The label as a link, or alone where there is nothing to link to. */
    public Html html() {
        String address = href;
        if (address == null) {
            return label.html();
        }
        String rel = external ? " rel=\"nofollow ugc\"" : "";
        return Html.trusted("<a href=\"" + Html.escape(address) + "\"" + rel + ">" + label.html() + "</a>");
    }
}
