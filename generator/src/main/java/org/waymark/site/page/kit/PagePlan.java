package org.waymark.site.page.kit;

import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.site.Output;
import org.waymark.site.render.template.PageView;

/**
 * A page to make.
 *
 * @param address its address in the edition, not percent-encoded
 * @param template the template that makes it
 * @param translated whether every edition has it
 * @param listed whether search engines should list it
 * @param content makes the content for the template; called on any thread
 */
public record PagePlan(
        String address, String template, boolean translated, boolean listed, Function<PageContext, Content> content) {

    /**
     * What a page shows.
     *
     * @param view all that the template is given
     * @param extras writes what the page has for other sites
     */
    public record Content(PageView view, Extras extras) {}

    /** Writes something beside a page. */
    @FunctionalInterface
    public interface Extras {

        /**
         * Writes it.
         *
         * @throws IOException if a file cannot be stored
         */
        void write(Output out) throws IOException;
    }

    /** A page that every edition has and search engines should list. */
    public static PagePlan of(String address, String template, Function<PageContext, PageView> view) {
        return new PagePlan(address, template, true, true, page -> new Content(view.apply(page), out -> {}));
    }

    /**
     * Such a page that has something for other sites.
     *
     * @param extras what that is; it comes from the view, in which everything is worked out and drawn
     */
    public static <V extends PageView> PagePlan of(
            String address, String template, Function<PageContext, V> view, BiFunction<V, PageContext, Extras> extras) {
        return new PagePlan(address, template, true, true, page -> {
            V made = view.apply(page);
            return new Content(made, extras.apply(made, page));
        });
    }

    /** A page that search engines should not list. */
    public PagePlan unlisted() {
        return new PagePlan(address, template, translated, false, content);
    }
}
