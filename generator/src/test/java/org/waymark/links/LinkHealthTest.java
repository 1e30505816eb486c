package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a link is said to be dead, and when not. */
class LinkHealthTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    /** A link after answers such as {@code 0:ok 7:not-found}, days counted from the first of March. */
    private static LinkHealth after(String answers) {
        LinkHealth link = LinkHealth.unasked("https://example.org/a");
        for (String answer : answers.strip().split(" +")) {
            String[] parts = answer.split(":");
            Reason reason = Reason.of(parts[1]).orElseThrow();
            link = link.after(Verdict.of(reason), START.plusDays(Long.parseLong(parts[0])));
        }
        return link;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:ok                                              | FINE
            0:ok 7:not-found                                  | SUSPECT
            0:ok 7:not-found 14:not-found                     | SUSPECT
            0:ok 1:not-found 2:not-found 3:not-found 4:gone   | SUSPECT
            0:ok 1:not-found 2:not-found 7:not-found          | SUSPECT
            0:ok 1:not-found 2:not-found 8:not-found          | DEAD
            0:not-found 0:not-found 0:not-found 7:not-found   | SUSPECT
            0:not-found 7:not-found 6:not-found               | SUSPECT
            0:not-found 4:server-fault 9:says-not-found       | DEAD
            0:not-found 4:ok 9:not-found 10:not-found         | SUSPECT
            0:not-found 4:gone 9:not-found 10:ok              | FINE
            0:dns 7:dns 14:dns 27:dns                         | UNKNOWN
            0:dns 7:dns 28:dns                                | DEAD
            0:timeout 14:refused 30:broken-off                | DEAD
            0:forbidden 30:forbidden 60:forbidden 90:forbidden | UNKNOWN
            0:certificate 30:certificate 60:certificate       | UNKNOWN
            0:ok 7:too-many-requests                          | UNKNOWN
            0:forbidden 30:not-found 31:not-found 32:gone     | SUSPECT
            0:not-found 4:forbidden 9:not-found 10:not-found  | DEAD
            0:gone 4:gone 9:gone 10:forbidden                 | DEAD
            0:gone 4:gone 9:gone 10:timeout                   | DEAD
            """)
    void aLinkIsDeadAfterThreeFailuresOverAWeek(String answers, LinkState state) {
        assertThat(after(answers).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void nothingIsDeadAfterTwoAnswers(Reason reason) {
        assertThat(after("0:" + reason.id() + " 90:" + reason.id()).state()).isNotEqualTo(LinkState.DEAD);
    }

    @Test
    void aRefusalSaysNothingOfADeadLink() {
        LinkHealth link = after("0:ok 1:gone 5:gone 9:gone 10:forbidden");

        assertThat(link.reason()).isEqualTo(Reason.GONE);
        assertThat(link.failures()).isEqualTo(3);
        assertThat(link.since()).isEqualTo(START.plusDays(1));
        assertThat(link.lastFine()).isEqualTo(START);
        assertThat(link.checked()).isEqualTo(START.plusDays(10));
    }

    @Test
    void healingForgetsTheFailures() {
        LinkHealth link = after("0:gone 5:gone 9:gone 10:ok");

        assertThat(link.failures()).isZero();
        assertThat(link.since()).isNull();
        assertThat(link.lastFine()).isEqualTo(START.plusDays(10));
    }

    @Test
    void aLinkThatWasFineIsLeftAloneForAWhile() {
        LinkHealth link = after("0:ok");

        assertThat(link.isDue(START.plusDays(13), 14)).isFalse();
        assertThat(link.isDue(START.plusDays(22), 14)).isTrue();
        assertThat(link.isDue(START.minusDays(1), 14)).isTrue();
        assertThat(LinkHealth.unasked("https://example.org/").isDue(START, 14)).isTrue();
    }

    @Test
    void oneThatWasNotIsAskedTheNextDay() {
        LinkHealth link = after("0:not-found");

        assertThat(link.isDue(START, 14)).isFalse();
        assertThat(link.isDue(START.plusDays(1), 14)).isTrue();
    }

    @Test
    void linksThatWereAskedTogetherAreNotAllDueTogether() {
        long due = java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> LinkHealth.unasked("https://example.org/" + i).after(Verdict.of(Reason.OK), START))
                .filter(link -> link.isDue(START.plusDays(17), 14))
                .count();

        assertThat(due).isBetween(10L, 90L);
    }
}
