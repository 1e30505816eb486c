package org.waymark.site.page.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.place.Places;
import org.waymark.model.Term;

/** Places of one kind by what is around them, such as councils by region or, where there are no regions, by nation. */
public final class PeerGroups {

    /** More groups are no overview. */
    private static final int MOST = 15;

    private final Map<String, Group> groups;
    private final Map<String, Group> byMember;

    /**
     * A group.
     *
     * @param place what is around the members
     * @param members in the order given
     */
    public record Group(Term place, List<Term> members) {}

    private PeerGroups(Map<String, Group> groups) {
        this.groups = groups;
        this.byMember = new LinkedHashMap<>();
        groups.values().forEach(group -> group.members().forEach(member -> byMember.put(member.id(), group)));
    }

    /**
     * Cuts the hierarchy of places as deep as there are at most 15 groups. Where a branch ends above the cut, its places
     * are grouped by the place directly around them.
     */
    public static PeerGroups of(Collection<Term> members, Places places) {
        Map<String, Group> best = Map.of();
        int deepest = members.stream()
                .mapToInt(place -> places.around(place).size())
                .max()
                .orElse(0);
        for (int depth = 0; depth < deepest; depth++) {
            Map<String, Group> groups = cut(members, depth, places);
            if (groups.size() <= MOST) {
                best = groups;
            }
        }
        return new PeerGroups(best);
    }

    private static Map<String, Group> cut(Collection<Term> members, int depth, Places places) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Term member : members) {
            List<Term> path = new ArrayList<>(places.around(member));
            Collections.reverse(path);
            if (!path.isEmpty()) {
                Term place = path.get(Math.min(depth, path.size() - 1));
                groups.computeIfAbsent(place.id(), id -> new Group(place, new ArrayList<>()))
                        .members()
                        .add(member);
            }
        }
        return groups;
    }

    /** All groups, in the order of their first members. */
    public Collection<Group> all() {
        return groups.values();
    }

    /** The group of a place; null if nothing is around it. */
    public @Nullable Group of(Term member) {
        return byMember.get(member.id());
    }
}
