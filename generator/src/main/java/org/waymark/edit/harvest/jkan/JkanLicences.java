package org.waymark.edit.harvest.jkan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.kit.ForeignFolder;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.yaml.Node;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** The source's own list of licences: names with addresses, or addresses with names. */
final class JkanLicences {

    private final Map<String, String> other = new LinkedHashMap<>();

    JkanLicences(ForeignFolder from) {
        Node root = data(from, "_data/licenses.yml");
        if (root instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar name) {
                    pair(entry.key().text(), name.text());
                }
            }
            root = mapping.get("items");
        }
        if (root instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Mapping licence) {
                    RawRecord raw = new RawRecord(licence);
                    pair(raw.line("name"), raw.line("url"));
                }
            }
        }
    }

    private void pair(@Nullable String one, @Nullable String two) {
        if (one != null && two != null && !one.isBlank() && !two.isBlank()) {
            other.put(one.strip(), two.strip());
            other.putIfAbsent(two.strip(), one.strip());
        }
    }

    /** What else the source calls this licence: its address for a name, its name for an address. */
    List<String> otherNames(@Nullable String licence) {
        String found = licence == null ? null : other.get(licence.strip());
        return found == null ? List.of() : List.of(found);
    }

    /** The names in a list of the source's {@code _data} folder; none where there is no such file. */
    static List<String> names(ForeignFolder from, String file) {
        List<String> names = new ArrayList<>();
        if (data(from, file) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                String name = item instanceof Node.Mapping mapping ? new RawRecord(mapping).line("name") : null;
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable Node data(ForeignFolder from, String file) {
        if (!from.hasFile(file)) {
            return null;
        }
        try {
            return YamlReader.readLeniently(from.read(file), file, 0);
        } catch (UnreadableFile e) {
            return null; // a list of names that cannot be read is as good as none: datasets keep their own words
        }
    }
}
