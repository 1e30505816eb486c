package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.model.Classified;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;

/**
 * A question or gap report for which a change makes data easier or harder to get.
 *
 * @param asked the question or gap report as it is now
 * @param before whether data met the need; null where that was not computed
 * @param after whether data meets it now; null where that is not computed
 * @param nearest the dataset that comes nearest now, with what it lacks; null where none comes near or the need is met
 * @param nearer whether the nearest dataset lacks less than the nearest did before
 */
public record AnswerChange(
        Classified asked,
        @Nullable Answerable before,
        @Nullable Answerable after,
        @Nullable Candidate nearest,
        boolean nearer) {

    /** Whether it is a gap that got smaller. */
    public boolean narrows() {
        boolean better = before != null && after != null && after.compareTo(before) < 0;
        return asked instanceof Gap && (better || nearer);
    }

    static List<AnswerChange> between(ComparedVersion before, ComparedVersion after) {
        List<AnswerChange> changes = new ArrayList<>();
        compare(answers(Question.class, before), answers(Question.class, after), changes);
        compare(answers(Gap.class, before), answers(Gap.class, after), changes);
        return List.copyOf(changes);
    }

    /** A question or gap with its answer; null where it does not say what it needs. */
    private record Asked(Classified record, @Nullable Answer answer) {

        int lacks() {
            Candidate nearest = nearest();
            return nearest == null ? Integer.MAX_VALUE : nearest.shortfalls().size();
        }

        @Nullable
        Candidate nearest() {
            return answer == null
                    ? null
                    : answer.near().stream()
                            .filter(Candidate::helps)
                            .findFirst()
                            .orElse(null);
        }

        @Nullable
        Answerable answerable() {
            return answer == null ? null : answer.answerable();
        }
    }

    private static Map<String, Asked> answers(Class<? extends Classified> type, ComparedVersion side) {
        Map<String, Asked> all = new TreeMap<>();
        for (Classified each : side.catalogue().all(type)) {
            Answer answer = each instanceof Question question
                    ? side.answers().of(question)
                    : side.answers().of((Gap) each);
            all.put(each.slug(), new Asked(each, answer));
        }
        return all;
    }

    private static void compare(Map<String, Asked> before, Map<String, Asked> after, List<AnswerChange> changes) {
        after.forEach((slug, now) -> {
            @Nullable Asked old = before.get(slug);
            @Nullable Answerable was = old == null ? null : old.answerable();
            boolean nearer = old != null && was != null && now.lacks() < old.lacks();
            if (was != now.answerable() || (nearer && now.record() instanceof Gap)) {
                Candidate nearest = now.answerable() == Answerable.YES ? null : now.nearest();
                changes.add(new AnswerChange(now.record(), was, now.answerable(), nearest, nearer));
            }
        });
    }
}
