package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Words;
import org.waymark.render.view.GapView;
import org.waymark.render.view.StepView;

/** Samples of what happens one after the other, for {@link PatternsPage}. All of it is made up. */
final class StorySamples {

    static final List<GapView.MilestoneView> HISTORY = List.of(
            new GapView.MilestoneView(
                    Words.of("Reported"), FactSamples.DAY, Words.of("Somebody missed a sample."), null),
            new GapView.MilestoneView(Words.of("Asked"), null, null, FactSamples.link("The letter")),
            new GapView.MilestoneView(Words.of("Promised"), FactSamples.DAY, null, null));

    static final List<GapView.AskView> ASKS = List.of(
            new GapView.AskView(
                    FactSamples.link("Sample Office"),
                    FactSamples.DAY,
                    Words.of("a sample by street"),
                    Words.of("that it will come"),
                    FactSamples.DAY,
                    FactSamples.link("The answer")),
            new GapView.AskView(FactSamples.name("Nobody in particular"), null, null, null, null, null));

    static final List<StepView> STEPS = List.of(
            new StepView(
                    FactSamples.link("Apply"),
                    FactSamples.PROSE,
                    Words.of("two weeks").html()),
            new StepView(FactSamples.name("Wait"), null, null));

    private StorySamples() {}
}
