package org.waymark.site.bake;

import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.waymark.site.DocumentPage;

/**
 * JBake's way to the theme: it passes each page to the theme.
 *
 * <p>Registered for {@code .ftlh} in {@code META-INF/org.jbake.parser.TemplateEngines.properties}. The theme chooses its
 * template by the kind of page, so that JBake's own choice only has to lead here.
 */
public final class ThemeEngine extends AbstractTemplateEngine {

    /** A name with the ending that this engine is registered for. */
    static final String TEMPLATE = "theme.ftlh";

    /** The page, among the things that JBake gives to a template. */
    static final String PAGE = "page";

    /** Set once the page was handed over. */
    static final String DONE = "done";

    /** As JBake makes it. */
    public ThemeEngine(JBakeConfiguration configuration, ContentStore store) {
        super(configuration, store);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        if (!(model.get(PAGE) instanceof DocumentPage page)) {
            throw new IllegalStateException(templateName + " was asked for without a page");
        }
        try {
            ((OvenConfiguration) config).theme().render(page, writer);
            model.put(DONE, true);
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }
}
