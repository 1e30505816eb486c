package org.waymark.site.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/** Shows views to templates: records by their components, {@link Html} as markup that is not escaped again. */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ViewPolicy());
        // Java then does not check again, at each of a page's thousands of calls, whether the call is allowed.
        setMethodAppearanceFineTuner((method, decision) -> method.getMethod().setAccessible(true));
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
        }
        // Views are the most common, so they are tried before a dozen other kinds.
        if (value instanceof Record) {
            return handleUnknownType(value);
        }
        return super.wrap(value);
    }
}
