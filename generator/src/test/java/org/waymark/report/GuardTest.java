package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.waymark.source.Location;

class GuardTest {

    private static final Location PLACE = new Location("datasets/rents.yaml", 3, 1);

    private final Findings findings = new Findings();

    private boolean attempt(Guard.Work work) throws IOException {
        return Guard.attempt("the page", () -> PLACE, findings, work);
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    void whatEndsWellIsNotMentioned() throws IOException {
        assertThat(attempt(() -> {})).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aStackOverflowIsAFindingThatSaysWhere() throws IOException {
        assertThat(attempt(() -> endless(0))).isFalse();
        assertThat(findings.sorted())
                .singleElement()
                .asString()
                .startsWith(
                        "datasets/rents.yaml:3:1 error waymark-failed: Waymark failed on the page (StackOverflowError in"
                                + " GuardTest.java:");
    }

    @Test
    void theFirstCauseIsNamedInOneLine() throws IOException {
        IllegalStateException cause = new IllegalStateException("first\nsecond");
        attempt(() -> {
            throw new IllegalArgumentException("outer", cause);
        });
        assertThat(findings.sorted().get(0).message())
                .contains("(IllegalStateException in GuardTest.java:", ", first)")
                .doesNotContain("\n", "outer");
    }

    @Test
    void whatTheMachineRefusesGoesOn() {
        IOException full = new IOException("No space left on device");
        assertThatThrownBy(() -> attempt(() -> {
                    throw new UncheckedIOException(full);
                }))
                .isSameAs(full);
        assertThatThrownBy(() -> attempt(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(findings.sorted()).isEmpty();
    }
}
