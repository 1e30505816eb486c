package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A changed file that holds no record.
 *
 * @param path from the catalogue's root; with a slash before it, from the repository's, for a file outside the catalogue
 * @param role what it is, in a few words
 * @param judges whether it takes part in checking changes, so that the change may influence this report
 * @param type {@code added}, {@code changed} or {@code removed}
 */
public record FileChange(String path, String role, boolean judges, String type) {

    static List<FileChange> between(ComparedVersion before, ComparedVersion after, Set<String> records) {
        Set<String> broken = new HashSet<>();
        after.loaded().broken().forEach(file -> broken.add(file.file()));
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
                FileRole role = FileRole.of(path.startsWith("/") ? path.substring(1) : path);
                String words = broken.contains(path) ? role.words() + ", cannot be read" : role.words();
                found.add(new FileChange(path, words, role.judges(), type));
            }
        }
        return List.copyOf(found);
    }
}
