package org.waymark.site.page.answer;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Answers;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.render.words.AnswerWords;
import org.waymark.site.render.words.RequestWords;

/** The answers of an edition and the words for them, which pages of several sections share. */
public final class AnswerBook {

    private final Answers answers;
    private final AnswerWords words;
    private final RequestWords requests;

    private AnswerBook(EditionContext edition) {
        this.answers = engine(edition);
        this.words = new AnswerWords(
                edition.messages(),
                edition.catalogue().vocabulary(Vocabulary.PLACES),
                text -> edition.words(text).text());
        this.requests = new RequestWords(edition.messages(), words);
    }

    /** What works the answers out, which is the same in every edition. */
    public static Answers engine(EditionContext edition) {
        return edition.common(
                Answers.class, any -> new Answers(any.catalogue(), any.graph().reach(), any.series()));
    }

    /** The one of this edition. */
    public static AnswerBook of(EditionContext edition) {
        return edition.shared(AnswerBook.class, AnswerBook::new);
    }

    /** The computed answer; null where the question does not say what it needs. */
    public @Nullable Answer of(Question question) {
        return answers.of(question);
    }

    /** What there is to close a gap; null where it does not say what it needs. */
    public @Nullable Answer of(Gap gap) {
        return answers.of(gap);
    }

    /** The sentences. */
    public AnswerWords words() {
        return words;
    }

    /** The same sentences as requests. */
    public RequestWords requests() {
        return requests;
    }
}
