package org.waymark.harvest;

import java.util.List;
import java.util.Optional;

/** The importers there are, by the name that {@code waymark import} takes. */
public final class Harvesters {

    private Harvesters() {}

    /** All names, in alphabetical order. */
    public static List<String> names() {
        return List.of("aws", "jkan");
    }

    /** The importer with this name; empty when there is none. */
    public static Optional<CatalogueHarvester> named(String name) {
        return switch (name) {
            case "aws" -> Optional.of(new AwsHarvester());
            case "jkan" -> Optional.of(new JkanHarvester());
            default -> Optional.empty();
        };
    }
}
