package org.waymark.catalogue.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.model.Term;

/**
 * Which places lie beside each other, by their outlines: two of the points of one outline are points of the other, or so
 * near that thinning explains the difference.
 */
public final class Neighbours {

    /** In degrees: about a hundred metres from south to north. */
    private static final double TOLERANCE = 0.001;

    private static final int MIN_POINTS = 2;

    private final Map<String, List<Term>> byPlace;

    private record Cell(long x, long y) {}

    private record Pair(int one, int other) {}

    private Neighbours(Map<String, List<Term>> byPlace) {
        this.byPlace = byPlace;
    }

    /**
     * Finds the neighbours of all places with an outline. Only peers count.
     *
     * @param key the property of the areas that holds the codes of places
     */
    public static Neighbours of(Boundaries boundaries, String key, Places places) {
        List<Term> owners = new ArrayList<>();
        Map<Cell, List<Integer>> cells = new LinkedHashMap<>();
        for (Boundaries.Area area : boundaries.areas()) {
            Term place = places.byCode(area.properties().getOrDefault(key, ""));
            if (place != null) {
                area.rings().forEach(ring -> ring.forEach(point -> put(point, owners.size(), cells)));
                owners.add(place);
            }
        }
        Map<Pair, Integer> shared = new HashMap<>();
        cells.forEach((cell, areas) -> around(cell, cells)
                .forEach(other -> areas.stream()
                        .filter(area -> !area.equals(other))
                        .forEach(area -> shared.merge(new Pair(area, other), 1, Integer::sum))));
        Map<String, TreeMap<String, Term>> found = new HashMap<>();
        shared.forEach((pair, points) -> {
            Term one = owners.get(pair.one());
            Term other = owners.get(pair.other());
            if (points >= MIN_POINTS && places.arePeers(one, other) && !one.id().equals(other.id())) {
                found.computeIfAbsent(one.id(), id -> new TreeMap<>()).put(other.id(), other);
            }
        });
        Map<String, List<Term>> lists = new HashMap<>();
        found.forEach((id, others) -> lists.put(id, List.copyOf(others.values())));
        return new Neighbours(lists);
    }

    private static void put(Boundaries.Point point, int owner, Map<Cell, List<Integer>> cells) {
        Cell cell = new Cell(
                (long) Math.floor(point.longitude() / TOLERANCE), (long) Math.floor(point.latitude() / TOLERANCE));
        List<Integer> owners = cells.computeIfAbsent(cell, key -> new ArrayList<>());
        if (!owners.contains(owner)) {
            owners.add(owner);
        }
    }

    /** The owners of points in a cell and the eight around it, each once. */
    private static Collection<Integer> around(Cell cell, Map<Cell, List<Integer>> cells) {
        TreeSet<Integer> owners = new TreeSet<>();
        for (int x = -1; x <= 1; x++) {
            for (int y = -1; y <= 1; y++) {
                owners.addAll(cells.getOrDefault(new Cell(cell.x() + x, cell.y() + y), List.of()));
            }
        }
        return owners;
    }

    /** The places beside one, by id; empty if there are none or it has no outline. */
    public List<Term> of(Term place) {
        return byPlace.getOrDefault(place.id(), List.of());
    }
}
