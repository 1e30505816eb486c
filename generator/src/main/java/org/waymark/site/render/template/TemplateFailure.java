package org.waymark.site.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A template was stopped, or failed in a way that has no exception in FreeMarker. */
final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Place place;

    /**
     * A place in a template of a theme.
     *
     * @param template its path in the theme
     */
    record Place(String template, int line, int column) {

        /**
         * The innermost current place in one of the wanted templates; null if there is none.
         *
         * @param wanted tells by its path whether a template is wanted
         */
        @SuppressWarnings("deprecation") // FreeMarker does not expose its elements in any other way
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
     * @param place where, or null if unknown
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
