package org.waymark.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.render.Frame;
import org.waymark.render.PageView;
import org.waymark.render.Words;

/**
 * {@code pages/access-route.ftlh}: a way to data that is not open.
 *
 * @param frame what stands around the content
 * @param title what it is called
 * @param description what it is and holds, or null
 * @param facts who runs it, what it costs and asks for, how long it takes
 * @param apply where to apply, or null
 * @param requirements what one must have or be
 * @param steps what to do, in order
 * @param datasets datasets that are had by it
 * @param contact whom to ask
 * @param moreFacts every other field that has a value
 * @param sources where the facts in the record come from
 */
public record AccessRouteView(
        Frame frame,
        Words title,
        @Nullable Prose description,
        List<Fact> facts,
        @Nullable LinkView apply,
        List<Words> requirements,
        List<StepView> steps,
        List<LinkView> datasets,
        List<Fact> contact,
        List<Fact> moreFacts,
        List<CitationView> sources)
        implements PageView {

    /**
     * A step on the way.
     *
     * @param title what to do, linked where it is done
     * @param description how, or null
     * @param typicalWait how long it takes, or null
     */
    public record StepView(
            LinkView title,
            @Nullable Prose description,
            @Nullable Words typicalWait) {}
}
