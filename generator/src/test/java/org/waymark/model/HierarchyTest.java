package org.waymark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static final int MANY = 100_000;

    private static Map<String, String> chain(int length) {
        Map<String, String> links = new LinkedHashMap<>();
        for (int i = 1; i < length; i++) {
            links.put("t" + i, "t" + (i - 1));
        }
        return links;
    }

    private static int depth(Hierarchy hierarchy, String name) {
        int depth = 0;
        for (String next = hierarchy.above(name); next != null; next = hierarchy.above(next)) {
            assertThat(++depth).isLessThanOrEqualTo(Hierarchy.MAX_DEPTH);
        }
        return depth;
    }

    @Property
    void whateverTheLinksItIsATree(@ForAll @Size(max = 300) List<@IntRange(max = 299) Integer> above) {
        Map<String, String> links = new LinkedHashMap<>();
        for (int i = 0; i < above.size(); i++) {
            links.put("t" + i, "t" + above.get(i));
        }
        Hierarchy hierarchy = Hierarchy.of(links);
        links.keySet().forEach(name -> depth(hierarchy, name));
        Set<String> inCycles = new LinkedHashSet<>();
        for (List<String> cycle : hierarchy.cycles()) {
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(links).containsEntry(cycle.get(i), cycle.get((i + 1) % cycle.size()));
                assertThat(inCycles.add(cycle.get(i))).as("in one cycle only").isTrue();
            }
        }
    }

    @Test
    void whatIsNestedTooDeeplyMovesUpAndIsNamedOnce() {
        Hierarchy hierarchy = Hierarchy.of(chain(1_000));
        assertThat(hierarchy.tooDeep()).containsExactly("t65");
        assertThat(hierarchy.above("t64")).isEqualTo("t63");
        assertThat(hierarchy.above("t65")).isEqualTo("t63");
        assertThat(hierarchy.above("t999")).isEqualTo("t63");
        assertThat(Hierarchy.of(chain(65)).tooDeep()).isEmpty();
    }

    @Test
    void aLongCycleIsCutOnceInLittleTime() {
        Map<String, String> links = chain(MANY);
        links.put("t0", "t" + (MANY - 1));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Hierarchy hierarchy = Hierarchy.of(links);
            assertThat(hierarchy.cycles()).hasSize(1);
            assertThat(hierarchy.cycles().get(0)).hasSize(MANY);
            assertThat(hierarchy.above("t0")).isNull();
            assertThat(depth(hierarchy, "t" + (MANY - 1))).isEqualTo(Hierarchy.MAX_DEPTH);
        });
    }

    @Test
    void whatIsAboveItselfHasNothingAbove() {
        Hierarchy hierarchy = Hierarchy.of(Map.of("a", "a"));
        assertThat(hierarchy.cycles()).containsExactly(List.of("a"));
        assertThat(hierarchy.above("a")).isNull();
    }
}
