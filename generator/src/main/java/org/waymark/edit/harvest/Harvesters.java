package org.waymark.edit.harvest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.edit.harvest.aws.AwsHarvester;
import org.waymark.edit.harvest.jkan.JkanHarvester;
import org.waymark.edit.harvest.kit.CatalogueHarvester;

/** All importers, by the name that {@code waymark import} takes. */
public final class Harvesters {

    private static final Map<String, CatalogueHarvester> ALL = Map.of(
            "aws", new AwsHarvester(),
            "jkan", new JkanHarvester());

    private Harvesters() {}

    /** All names, in alphabetical order. */
    public static List<String> names() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** The importer with this name; empty when there is none. */
    public static Optional<CatalogueHarvester> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }
}
