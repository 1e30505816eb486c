package org.waymark.site.page.moved;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/redirect.ftlh}: at an address that a record had before.
 *
 * @param frame what stands around the content
 * @param target the record, at its address now
 * @param canonical that address in full; null where nobody has said where the site will be
 */
public record RedirectView(
        Frame frame, LinkView target, @Nullable String canonical) implements PageView {}
