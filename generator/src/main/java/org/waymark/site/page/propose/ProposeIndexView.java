package org.waymark.site.page.propose;

import java.util.List;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/propose-index.ftlh}: what can be proposed.
 *
 * @param frame what stands around the content
 * @param forms a form for each kind of record
 */
public record ProposeIndexView(Frame frame, List<Form> forms) implements PageView {

    /**
     * The way to a form.
     *
     * @param label what it is for
     * @param how when it is the right one
     * @param href address of the form
     */
    public record Form(String label, String how, String href) {}
}
