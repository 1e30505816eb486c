package org.waymark.site.page.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;

/**
 * Something to do, as one of several in order.
 *
 * @param title what to do, linked where it is done
 * @param description how, or null
 * @param note what else is said of it, such as how long it takes, or null
 */
public record StepView(
        LinkView title,
        @Nullable Prose description,
        @Nullable Html note) {}
