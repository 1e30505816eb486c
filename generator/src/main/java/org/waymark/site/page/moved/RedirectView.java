package org.waymark.site.page.moved;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/redirect.ftlh}: at an address that a record had before.
 *
 * @param frame the frame around the content
 * @param target the record at its current address
 * @param canonical the absolute form of that address; null if the site's address is not known
 */
public record RedirectView(
        Frame frame, LinkView target, @Nullable String canonical) implements PageView {}
