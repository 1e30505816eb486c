package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final int[] NONE = {};

    @Test
    void sharedTermsCountByAllTermsOfBoth() {
        assertThat(Subjects.overlap(new int[] {1, 4, 7}, new int[] {4, 9})).isEqualTo(25);
        assertThat(Subjects.overlap(new int[] {1, 4}, new int[] {1, 4})).isEqualTo(100);
        assertThat(Subjects.overlap(new int[] {1, 4}, NONE)).isZero();
    }

    @Test
    void onlyWhatHasThemesIsElsewhere() {
        Subjects housing = new Subjects(new int[] {1}, NONE, NONE);
        Subjects transport = new Subjects(new int[] {2, 3}, NONE, NONE);
        Subjects nothing = new Subjects(NONE, NONE, NONE);

        assertThat(housing.isElsewhere(transport)).isTrue();
        assertThat(housing.isElsewhere(housing)).isFalse();
        assertThat(housing.isElsewhere(nothing)).isFalse();
    }
}
