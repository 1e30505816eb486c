package org.waymark.site.page.record;

import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.render.words.Html;

/**
 * A step of instructions.
 *
 * @param title what to do, linked to where to do it
 * @param description how, or null
 * @param note further information, such as how long it takes, or null
 */
public record StepView(
        LinkView title,
        @Nullable Prose description,
        @Nullable Html note) {}
