package org.waymark.site.render.template;

import org.waymark.site.render.frame.Frame;

/** The view for a template of a whole page: at least the frame around its content. */
public interface PageView {

    /** The frame around the content: title, breadcrumbs, navigation, languages. */
    Frame frame();
}
