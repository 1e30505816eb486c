package org.waymark.site.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A template was stopped, or failed in a way for which FreeMarker has no exception of its own. */
final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Place place;

    /**
     * Where in a theme a template was at work.
     *
     * @param template its path in the theme
     */
    record Place(String template, int line, int column) {

        /**
         * The innermost place at work of those that are asked for, or null.
         *
         * @param wanted says of a template's path whether it is asked for
         */
        @SuppressWarnings("deprecation") // FreeMarker keeps its elements for itself, and has no other way to ask
        static @Nullable Place of(@Nullable Environment environment, Predicate<String> wanted) {
            TemplateElement[] stack = environment == null ? null : _CoreAPI.getInstructionStackSnapshot(environment);
            if (stack != null) {
                for (TemplateElement element : stack) {
                    String name = element.getTemplate().getSourceName();
                    if (name != null && wanted.test(name)) {
                        return new Place(name, element.getBeginLine(), element.getBeginColumn());
                    }
                }
            }
            return null;
        }
    }

    /**
     * @param message what happened, to follow "the template fails: "
     * @param place where, or null where that cannot be known
     */
    TemplateFailure(String message, @Nullable Place place) {
        super(message, null, false, false);
        this.place = place;
    }

    @Nullable
    Place place() {
        return place;
    }
}
