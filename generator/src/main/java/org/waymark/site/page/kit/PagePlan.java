package org.waymark.site.page.kit;

import java.util.function.Function;
import org.waymark.site.render.template.PageView;

/**
 * A page to make.
 *
 * @param address its address in the edition, not percent-encoded
 * @param template the template that makes it
 * @param translated whether every edition has it
 * @param listed whether search engines should list it
 * @param view makes the view for the template; called on any thread
 */
public record PagePlan(
        String address, String template, boolean translated, boolean listed, Function<PageContext, PageView> view) {

    /** A page that every edition has and search engines should list. */
    public static PagePlan of(String address, String template, Function<PageContext, PageView> view) {
        return new PagePlan(address, template, true, true, view);
    }

    /** A page that search engines should not list. */
    public PagePlan unlisted() {
        return new PagePlan(address, template, translated, false, view);
    }
}
