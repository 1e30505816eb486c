package org.waymark.site.page.front;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.Term;
import org.waymark.model.record.Question;
import org.waymark.site.page.kit.PageContext;

/** "I want to…": what people want to do with an answer, each with questions that lead there. */
final class Purposes {

    private static final int QUESTIONS = 3;

    private Purposes() {}

    static List<HomeView.Purpose> of(PageContext page) {
        List<Question> questions = page.edition().sorted(page.catalogue().all(Question.class));
        List<HomeView.Purpose> purposes = new ArrayList<>();
        for (Term purpose : page.catalogue().vocabulary("purposes").terms()) {
            List<Question> fitting = questions.stream()
                    .filter(question -> question.purposes().contains(purpose))
                    .limit(QUESTIONS)
                    .toList();
            if (!fitting.isEmpty()) {
                purposes.add(new HomeView.Purpose(
                        page.words(purpose.label()),
                        fitting.stream().map(page::entry).toList()));
            }
        }
        return purposes;
    }
}
