package org.waymark.catalogue.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.page.record.Records.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.model.Classified;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Question;
import org.waymark.site.page.record.Records;

class ImprovementsTest {

    private static final Term WARD = Records.term("granularities", "ward", "Ward");
    private static final Term AGE = Records.term("dimensions", "age", "Age");
    private static final Shortfall BY_WARD = Shortfall.of(Shortfall.Kind.LEVEL, List.of(WARD));
    private static final Shortfall BY_AGE = Shortfall.of(Shortfall.Kind.BREAKDOWN, List.of(AGE));
    private static final Shortfall OPEN = Shortfall.of(Shortfall.Kind.ACCESS_UNKNOWN, List.of());

    private final List<Classified> asked = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    private static Candidate candidate(String slug, Shortfall... shortfalls) {
        return new Candidate(of(Dataset.class, Map.of("slug", slug)), List.of(shortfalls));
    }

    private void ask(Classified what, Candidate... candidates) {
        asked.add(what);
        Answerable answerable =
                List.of(candidates).stream().anyMatch(Candidate::serves) ? Answerable.YES : Answerable.PARTLY;
        answers.add(new Answer(answerable, List.of(candidates), null, List.of()));
    }

    private static Question question(String slug) {
        return of(Question.class, Map.of("slug", slug));
    }

    private List<String> ranked() {
        return Improvements.of(asked, answers).stream()
                .map(each -> each.dataset().slug() + " "
                        + each.change().stream()
                                .map(change -> change.kind().key())
                                .collect(Collectors.joining("+"))
                        + ": " + each.met().stream().map(Classified::slug).toList())
                .toList();
    }

    @Test
    void theChangeThatMeetsMostComesFirst() {
        ask(question("q1"), candidate("rents", BY_WARD), candidate("pay", BY_AGE));
        ask(question("q2"), candidate("rents", BY_WARD, BY_AGE));
        ask(of(Gap.class, Map.of("slug", "g1")), candidate("rents", BY_WARD));
        assertThat(ranked())
                .containsExactly("rents level+breakdown: [q1, q2, g1]", "rents level: [q1, g1]", "pay breakdown: [q1]");
    }

    @Test
    void whatIsAnsweredOrLacksTooMuchIsNotNamed() {
        ask(question("q1"), candidate("rents"), candidate("pay", BY_AGE));
        ask(question("q2"), candidate("rents", BY_WARD, BY_AGE, OPEN));
        assertThat(ranked()).isEmpty();
    }

    @Test
    void onlyTheNearestDataIsNamed() {
        ask(question("q1"), candidate("rents", BY_WARD), candidate("pay", BY_WARD, BY_AGE));
        assertThat(ranked()).containsExactly("rents level: [q1]");
    }

    @Test
    void nobodyIsAskedForOtherPlacesOrToTellApartWhomTheyDoNotCount() {
        Shortfall elsewhere = Shortfall.of(Shortfall.Kind.PART, List.of());
        Shortfall women = Shortfall.of(Shortfall.Kind.POPULATION, List.of());
        ask(question("q1"), candidate("rents", elsewhere), candidate("pay", women), candidate("jobs", BY_WARD, BY_AGE));
        assertThat(ranked()).containsExactly("jobs level+breakdown: [q1]");
    }

    @Test
    void theSameChangeOfDifferentDataIsToldOnce() {
        ask(question("q1"), candidate("rents", BY_WARD), candidate("pay", BY_WARD), candidate("jobs", BY_AGE));
        ask(question("q2"), candidate("jobs", OPEN));
        assertThat(Improvements.alike(Improvements.of(asked, answers)))
                .extracting(group ->
                        group.stream().map(each -> each.dataset().slug()).toList())
                .containsExactly(List.of("jobs"), List.of("jobs"), List.of("pay", "rents"));
    }

    @Test
    void whatIsOnlyUnknownIsToldApart() {
        ask(question("q1"), candidate("rents", OPEN), candidate("pay", BY_AGE));
        assertThat(Improvements.of(asked, answers))
                .extracting(Improvement::isOnlyToFindOut)
                .containsExactly(false, true);
    }
}
