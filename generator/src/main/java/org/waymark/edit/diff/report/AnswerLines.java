package org.waymark.edit.diff.report;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answerable;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.edit.diff.AnswerChange;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.model.record.Question;
import org.waymark.model.value.Text;
import org.waymark.report.Line;
import org.waymark.site.render.words.AnswerWords;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** What a change does to the answers of questions and to gaps, and what it would still take. */
final class AnswerLines {

    private final AnswerWords words;

    AnswerLines(CatalogueDiff diff) {
        this.words = new AnswerWords(Messages.load(new ThemeFiles(null), "en"), diff.places(), AnswerLines::english);
    }

    private static String english(Text text) {
        return text.in("en", "en").value();
    }

    Line line(AnswerChange change) {
        Line line = subject(change);
        Candidate nearest = change.nearest();
        return nearest == null
                ? line
                : line.then(". Still missing from " + ChangeLines.title(nearest.dataset()) + ": "
                        + words.sentences(nearest.shortfalls()));
    }

    private static Line subject(AnswerChange change) {
        String title = ChangeLines.title(change.asked());
        if (change.asked() instanceof Question) {
            return Line.of("Question ")
                    .thenStrong(title)
                    .then(" becomes ")
                    .thenStrong(word(change.after()))
                    .then(change.before() == null ? "" : ", was " + word(change.before()));
        }
        Line gap = Line.of("Gap ").thenStrong(title);
        if (change.after() == Answerable.YES) {
            return gap.then(": there is now data that could close it");
        }
        return gap.then(
                change.narrows()
                        ? " gets smaller"
                        : ": the data for it is now " + word(change.after()) + ", was " + word(change.before()));
    }

    private static String word(@Nullable Answerable answerable) {
        return answerable == null ? "not computed" : answerable.key();
    }
}
