package org.waymark.catalogue.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Answers;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.catalogue.place.Reach;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.model.Term;
import org.waymark.model.record.Question;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/**
 * The answer that an editor has typed is the one that the data gives. This needs every dataset as a whole, so it is only
 * looked at when all records are checked.
 */
final class AnswersAgree implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Catalogue catalogue = loaded.catalogue();
        boolean whole = context.entries(loaded).count()
                == catalogue.entries().values().stream()
                        .mapToInt(entries -> entries.size())
                        .sum();
        if (!whole || catalogue.all(Question.class).stream().allMatch(question -> typed(question) == null)) {
            return;
        }
        Reach reach = Reach.of(catalogue);
        Answers answers = new Answers(catalogue, reach, context.series().all());
        catalogue.all(Question.class).forEach(question -> compare(question, answers, findings));
    }

    /** The typed answer to a question that also says what it needs; null if one of the two is missing. */
    private static @Nullable Term typed(Question question) {
        Term typed = question.answerable();
        return question.needs() == null || typed == null || !typed.known() ? null : typed;
    }

    private static void compare(Question question, Answers answers, Findings findings) {
        Term typed = typed(question);
        Answer answer = typed == null ? null : answers.of(question);
        if (typed == null
                || answer == null
                || typed.id().equals(answer.answerable().key())) {
            return;
        }
        findings.add(
                Code.ANSWER_DIFFERS,
                question.source().locate("answerable"),
                "the typed answer is '" + typed.id() + "', but the data gives '"
                        + answer.answerable().key() + "': " + why(answer),
                "Correct the answer, what the question needs, or what the records of the datasets say");
    }

    private static String why(Answer answer) {
        if (answer.answerable() == Answerable.PARTLY && !answer.blocks().isEmpty()) {
            return "the gap '" + answer.blocks().get(0).slug() + "' is open";
        }
        if (answer.series() != null) {
            return "the figures of '" + answer.series().indicator().slug() + "' meet the need";
        }
        if (answer.candidates().isEmpty()) {
            return "no dataset comes close";
        }
        Candidate best = answer.candidates().get(0);
        String dataset = "'" + best.dataset().slug() + "'";
        if (best.serves()) {
            return dataset + " meets the need";
        }
        return "the nearest dataset, " + dataset + ", lacks "
                + String.join(
                        ", ",
                        best.shortfalls().stream()
                                .map(each -> each.kind().key())
                                .toList());
    }
}
