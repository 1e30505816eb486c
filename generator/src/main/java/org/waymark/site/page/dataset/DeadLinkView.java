package org.waymark.site.page.dataset;

import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * A link that did not work when it was last asked.
 *
 * @param host where it led
 * @param checked when it was last asked
 * @param copy where there may be an archived copy
 */
public record DeadLinkView(Words host, Moment checked, LinkView copy) {}
