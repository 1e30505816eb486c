package org.waymark.site.page.blog;

import org.waymark.site.page.kit.Prose;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.Words;

/**
 * {@code pages/page.ftlh}: a free page.
 *
 * @param frame the frame around the content
 * @param title its title
 * @param listed whether everyone may find it; not so drafts
 * @param text the text
 */
public record FreePageView(Frame frame, Words title, boolean listed, Prose text) implements PageView {}
