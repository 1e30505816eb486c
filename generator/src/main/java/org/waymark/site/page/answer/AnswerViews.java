package org.waymark.site.page.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.answer.Answer;
import org.waymark.catalogue.answer.Candidate;
import org.waymark.catalogue.answer.Measured;
import org.waymark.catalogue.answer.Shortfall;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Need;
import org.waymark.model.record.Organisation;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.AnswerWords;
import org.waymark.site.render.words.Words;

/** Makes what templates are given about answers. */
public final class AnswerViews {

    /** How many of the nearest datasets are shown; more would hide the nearest. */
    private static final int MOST_NEAR = 6;

    private static final int MOST_WITHOUT_HELP = 3;

    private static final int MOST_SERVING = 12;

    private AnswerViews() {}

    /** An answer on a page. */
    public static AnswerView of(Answer answer, Need need, PageContext page) {
        String key = answer.answerable().key();
        int more = Math.max(0, nearest(answer).size() - MOST_NEAR);
        return new AnswerView(
                key,
                label(answer, page),
                AnswerBook.of(page.edition()).words().sentence(answer),
                answer.measured() == null ? null : AnswerFigures.of(answer.measured(), need, page),
                candidates(answer.serving(), MOST_SERVING, need, page),
                criteria(need, page),
                near(answer, need, page),
                more == 0 ? "" : page.messages().count("answer.more", more),
                page.entries(publishers(answer, page)));
    }

    /** The place whose figure is shown first; null for none. */
    public static @Nullable Term place(Measured measured, Need need, PageContext page) {
        return AnswerFigures.place(measured, need, page);
    }

    /** The word for an answer. */
    public static Words label(Answer answer, PageContext page) {
        return Words.of(page.say("answer.word." + answer.answerable().key()));
    }

    /** The nearest datasets that do not have all that is needed. */
    public static List<CandidateView> near(Answer answer, Need need, PageContext page) {
        return candidates(nearest(answer), MOST_NEAR, need, page);
    }

    /** What each of them is held against. */
    public static List<String> criteria(Need need, PageContext page) {
        return List.copyOf(AnswerBook.of(page.edition()).words().criteria(need).values());
    }

    /** Those that help; only where none does, a few of the others. */
    private static List<Candidate> nearest(Answer answer) {
        List<Candidate> helping =
                answer.near().stream().filter(Candidate::helps).toList();
        boolean none = helping.isEmpty() && answer.serving().isEmpty();
        return none ? answer.near().stream().limit(MOST_WITHOUT_HELP).toList() : helping;
    }

    private static List<CandidateView> candidates(List<Candidate> all, int most, Need need, PageContext page) {
        Set<Shortfall.Criterion> criteria =
                AnswerBook.of(page.edition()).words().criteria(need).keySet();
        return all.stream()
                .limit(most)
                .map(each -> new CandidateView(
                        page.entry(each.dataset()),
                        page.reference(each.dataset().publisher()),
                        criteria.stream()
                                .map(criterion -> cell(each, criterion, page))
                                .toList()))
                .toList();
    }

    private static CandidateView.Cell cell(Candidate candidate, Shortfall.Criterion criterion, PageContext page) {
        AnswerWords words = AnswerBook.of(page.edition()).words();
        List<Shortfall> lacks = candidate.shortfalls().stream()
                .filter(each -> each.kind().criterion() == criterion)
                .toList();
        if (lacks.isEmpty()) {
            return new CandidateView.Cell("yes", page.say("brief.yes"), "");
        }
        boolean unknown = lacks.stream().allMatch(each -> each.kind().isUnknown());
        return new CandidateView.Cell(
                unknown ? "unknown" : "no",
                words.list(lacks.stream().map(words::brief).toList()),
                words.sentences(lacks));
    }

    /** The organisations that publish the data that comes nearest. */
    static Set<Organisation> publishers(Answer answer, PageContext page) {
        Set<Organisation> found = new LinkedHashSet<>();
        List<Candidate> near = nearest(answer);
        for (Candidate candidate : near.subList(0, Math.min(3, near.size()))) {
            Entry publisher = page.catalogue().resolve(candidate.dataset().publisher());
            if (publisher instanceof Organisation organisation) {
                found.add(organisation);
            }
        }
        return found;
    }
}
