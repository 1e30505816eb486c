package org.waymark.site.page.kit;

import java.util.List;

/**
 * A kind of page. To add one: a class that implements this, a view beside it, a template in
 * {@code templates/pages}, and a line in {@code Sections}.
 */
public interface PageType {

    /**
     * The addresses of all its pages in any catalogue, from the root of an edition, but for those that a record asks for.
     * One that ends in a slash is a whole folder. No record can have such an address.
     */
    default List<String> addresses() {
        return List.of();
    }

    /** The pages of this kind in one edition. Cheap: what stands on a page is found when it is made. */
    List<PagePlan> plan(EditionContext edition);
}
