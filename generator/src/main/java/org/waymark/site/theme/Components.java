package org.waymark.site.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** The strongly connected components of a graph (Tarjan, "Depth-first search and linear graph algorithms", 1972). */
final class Components {

    private final SortedMap<String, SortedSet<String>> edges;
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<String> stack = new ArrayDeque<>();
    private final List<SortedSet<String>> components = new ArrayList<>();

    private Components(SortedMap<String, SortedSet<String>> edges) {
        this.edges = edges;
    }

    /**
     * Groups nodes that depend on each other in a circle; every other node is a separate group.
     *
     * @param edges what each node depends on; every node has an entry
     * @return the groups, each after the groups that it depends on; always the same for the same graph
     */
    static List<SortedSet<String>> dependenciesFirst(SortedMap<String, SortedSet<String>> edges) {
        Components components = new Components(edges);
        for (String node : edges.keySet()) {
            if (!components.index.containsKey(node)) {
                components.visit(node);
            }
        }
        return components.components;
    }

    private int visit(String node) {
        int number = index.size();
        int lowest = number;
        index.put(node, number);
        open.add(node);
        stack.push(node);
        for (String target : edges.getOrDefault(node, Collections.emptySortedSet())) {
            Integer seen = index.get(target);
            if (seen == null) {
                lowest = Math.min(lowest, visit(target));
            } else if (open.contains(target)) {
                lowest = Math.min(lowest, seen);
            }
        }
        if (lowest == number) {
            pop(node);
        }
        return lowest;
    }

    private void pop(String root) {
        SortedSet<String> component = new TreeSet<>();
        String node;
        do {
            node = stack.pop();
            open.remove(node);
            component.add(node);
        } while (!node.equals(root));
        components.add(component);
    }
}
