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
 * Passes each page from JBake to the theme.
 *
 * <p>Registered for {@code .ftlh} in {@code META-INF/org.jbake.parser.TemplateEngines.properties}. The theme chooses
 * its template by the kind of page, so JBake's choice of template only has to select this engine.
 */
public final class ThemeEngine extends AbstractTemplateEngine {

    /** A name with the extension that this engine is registered for. */
    static final String TEMPLATE = "theme.ftlh";

    /** The key of the page in JBake's template model. */
    static final String PAGE = "page";

    /** Set once the page was passed on. */
    static final String DONE = "done";

    /** Created by JBake. */
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
