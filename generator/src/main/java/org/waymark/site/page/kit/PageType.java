package org.waymark.site.page.kit;

import java.util.List;
import org.waymark.site.page.Sections;

/**
 * A kind of page. To add one: a class that implements this, a record in {@code org.waymark.render.view}, a template in
 * {@code templates/pages}, and a line in {@link Sections}.
 */
public interface PageType {

    /**
     * The addresses of all its pages in any catalogue, from the root of an edition, but for those that a record asks for.
     * One that ends in a slash is a whole folder. No record can have such an address.
     */
    List<String> addresses();

    /** The pages of this kind in one edition. Cheap: what stands on a page is found when it is made. */
    List<PagePlan> plan(EditionContext edition);
}
