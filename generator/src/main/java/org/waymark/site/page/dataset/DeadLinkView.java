package org.waymark.site.page.dataset;

import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/**
 * A link that did not work at the last check.
 *
 * @param host the host that it led to
 * @param checked when it was last checked
 * @param copy where there may be an archived copy
 */
public record DeadLinkView(Words host, Moment checked, LinkView copy) {}
