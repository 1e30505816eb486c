package org.waymark.site.render.template;

import org.waymark.site.render.frame.Frame;

/** What a template for a whole page is given: at least the frame around its content. */
public interface PageView {

    /** What stands around the content: title, breadcrumbs, navigation, languages. */
    Frame frame();
}
