package org.waymark.site.page.propose;

import java.util.List;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/propose-index.ftlh}: what can be proposed.
 *
 * @param frame the frame around the content
 * @param forms a form for each kind of record
 */
public record ProposeIndexView(Frame frame, List<Form> forms) implements PageView {

    /**
     * A link to a form.
     *
     * @param label its purpose
     * @param how when to use it
     * @param href address of the form
     */
    public record Form(String label, String how, String href) {}
}
