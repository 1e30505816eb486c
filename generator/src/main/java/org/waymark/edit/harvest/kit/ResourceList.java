package org.waymark.edit.harvest.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resources of one dataset. A resource has no extras, so the dataset keeps those of all of them. */
public final class ResourceList {

    private final List<Draft> resources = new ArrayList<>();

    /** Adds a resource; one without any field is kept by its extras only, under the number that it would have. */
    public void add(Draft resource) {
        resources.add(resource);
    }

    /** Whether some resource leads somewhere. */
    public boolean leadsSomewhere() {
        return resources.stream().anyMatch(resource -> resource.has("url"));
    }

    /**
     * Puts the resources into the dataset. What resources have in common is kept once, with their numbers from 0:
     * {@code resources[0-2,5].Region}.
     */
    public void into(Draft dataset) {
        List<Map<String, Object>> written = new ArrayList<>();
        Map<String, Map<String, List<Integer>>> extras = new LinkedHashMap<>();
        for (Draft resource : resources) {
            int number = written.size();
            if (!resource.fields().isEmpty()) {
                written.add(resource.fields());
            }
            resource.extras()
                    .forEach((key, value) -> extras.computeIfAbsent(key, any -> new LinkedHashMap<>())
                            .computeIfAbsent(value, any -> new ArrayList<>())
                            .add(number));
        }
        dataset.put("resources", written);
        extras.forEach((key, values) ->
                values.forEach((value, numbers) -> dataset.extra("resources[" + ranges(numbers) + "]." + key, value)));
    }

    /** Numbers in rising order as ranges: {@code 0-2,5}. */
    private static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < numbers.size()) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) - numbers.get(end) <= 1) {
                end++;
            }
            int first = numbers.get(i);
            int last = numbers.get(end);
            text.append(text.isEmpty() ? "" : ",").append(first).append(last > first ? "-" + last : "");
            i = end + 1;
        }
        return text.toString();
    }
}
