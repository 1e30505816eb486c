package org.waymark.site.bake;

import java.io.File;
import java.io.IOException;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders the pages of authors, which JBake does not have. Found by {@link java.util.ServiceLoader}. */
public final class AuthorsRenderer implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration)
            throws RenderingException {
        try {
            return renderer instanceof EditionRenderer edition ? edition.renderAuthors() : 0;
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templatesPath,
            CompositeConfiguration configuration) {
        throw new UnsupportedOperationException("JBake 2.7 itself no longer calls this");
    }
}
