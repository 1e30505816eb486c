package org.waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is above what, as a tree of limited depth, whatever people wrote: each cycle is cut at its member that comes first
 * in the alphabet, and what is nested too deeply moves up to the deepest level. Takes time in proportion to the number of
 * links.
 */
public final class Hierarchy {

    /** How many things can be above one; a person's vocabulary has fewer than ten levels. */
    public static final int MAX_DEPTH = 64;

    private final Map<String, String> above;
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<List<String>> cycles = new ArrayList<>();
    private final List<String> tooDeep = new ArrayList<>();
    private final Set<String> moved = new HashSet<>();

    private Hierarchy(Map<String, String> links) {
        above = new LinkedHashMap<>(links);
        cutCycles(links.keySet());
        links.keySet().forEach(name -> limitDepth(name));
    }

    /**
     * Makes a tree of links.
     *
     * @param links the name of each thing that has one above it, with the name of that one
     */
    public static Hierarchy of(Map<String, String> links) {
        return new Hierarchy(links);
    }

    /** What is directly above, or null where nothing is. */
    public @Nullable String above(String name) {
        return above.get(name);
    }

    /** The members of each cycle, from one to the one above it; the link from the first in the alphabet is cut. */
    public List<List<String>> cycles() {
        return Collections.unmodifiableList(cycles);
    }

    /** Of each branch that is too deep, the first that is; what is below it is not named. */
    public List<String> tooDeep() {
        return Collections.unmodifiableList(tooDeep);
    }

    private void cutCycles(Collection<String> names) {
        Set<String> done = new HashSet<>();
        for (String start : names) {
            Set<String> path = new LinkedHashSet<>();
            String next = start;
            while (next != null && !done.contains(next) && path.add(next)) {
                next = above.get(next);
            }
            if (next != null && path.contains(next)) {
                List<String> all = List.copyOf(path);
                List<String> cycle = all.subList(all.indexOf(next), all.size());
                cycles.add(cycle);
                above.remove(Collections.min(cycle));
            }
            done.addAll(path);
        }
    }

    private void limitDepth(String name) {
        Deque<String> path = new ArrayDeque<>();
        String next = name;
        while (next != null && !depths.containsKey(next)) {
            path.push(next);
            next = above.get(next);
        }
        for (String each : path) {
            String parent = above.get(each);
            int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
            if (parent != null && depth > MAX_DEPTH) {
                moveUp(each, parent);
            }
            depths.put(each, Math.min(depth, MAX_DEPTH));
        }
    }

    private void moveUp(String name, String parent) {
        if (!moved.contains(parent)) {
            tooDeep.add(name);
        }
        moved.add(name);
        above.put(name, above.getOrDefault(parent, parent));
    }
}
