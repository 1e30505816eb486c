package org.waymark.site.page.kit;

import java.util.List;

/**
 * A kind of page. To add one, write a class that implements this, a view beside it and a template in
 * {@code templates/pages}, and add a line to {@code Sections}.
 */
public interface PageType {

    /**
     * The addresses of all its pages in any catalogue that are not records' own, from the root of an edition. One that
     * ends in a slash is a whole folder. No record can have such an address.
     */
    default List<String> addresses() {
        return List.of();
    }

    /** The pages of this kind in one edition. This is cheap, because the content of a page is made later. */
    List<PagePlan> plan(EditionContext edition);
}
