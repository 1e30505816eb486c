package org.waymark.render.page;

import java.util.List;

/**
 * A kind of page. To add one: a class that implements this, a record in {@code org.waymark.render.view}, a template in
 * {@code templates/pages}, and a line in {@link PageTypes}.
 */
interface PageType {

    /** The pages of this kind in one edition. Cheap: what stands on a page is found when it is made. */
    List<PagePlan> plan(EditionContext edition);
}
