package org.waymark.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.model.Kind;

/**
 * A file that holds no record, and is not what it was.
 *
 * @param path from the catalogue's root
 * @param role what it is, in a few words
 * @param type what became of it: {@code added}, {@code changed} or {@code removed}
 */
public record FileChange(String path, String role, String type) {

    static List<FileChange> between(Side before, Side after, Set<String> records) {
        Set<String> paths = new TreeSet<>();
        new TreeMap<>(before.versions()).forEach((path, version) -> {
            if (!version.equals(after.versions().get(path))) {
                paths.add(path);
            }
        });
        after.versions().keySet().stream()
                .filter(path -> !before.versions().containsKey(path))
                .forEach(paths::add);
        List<FileChange> found = new ArrayList<>();
        for (String path : paths) {
            if (!records.contains(path)) {
                String type = !before.versions().containsKey(path)
                        ? "added"
                        : after.versions().containsKey(path) ? "changed" : "removed";
                found.add(new FileChange(path, role(path), type));
            }
        }
        return List.copyOf(found);
    }

    private static String role(String path) {
        if (path.equals("content/site.yaml")) {
            return "settings of the site";
        }
        if (path.equals("content/removed.yaml")) {
            return "list of removed records";
        }
        if (path.startsWith("content/vocabularies/")) {
            return "vocabulary";
        }
        if (path.startsWith("content/assets/")) {
            return "picture or download";
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DATASET && path.startsWith(kind.folder() + "/")) {
                return kind.word();
            }
        }
        if (path.startsWith("datasets/")) {
            return path.endsWith(".yaml") || path.endsWith(".yml") ? "dataset" : "data file";
        }
        return path.startsWith("content/") ? "content" : "not part of the catalogue's records";
    }
}
