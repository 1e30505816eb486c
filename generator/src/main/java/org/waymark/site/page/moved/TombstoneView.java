package org.waymark.site.page.moved;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/tombstone.ftlh}: at the address of a record that was removed.
 *
 * @param frame the frame around the content
 * @param title its former title
 * @param date when it was removed, or null
 * @param reason why, or null if not stated
 * @param successor what replaces it, or null
 */
public record TombstoneView(
        Frame frame,
        Words title,
        @Nullable Moment date,
        @Nullable Words reason,
        @Nullable LinkView successor) implements PageView {}
