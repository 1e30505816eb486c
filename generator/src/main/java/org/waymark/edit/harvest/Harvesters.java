package org.waymark.edit.harvest;

import java.util.List;
import java.util.Optional;
import org.waymark.edit.harvest.aws.AwsHarvester;
import org.waymark.edit.harvest.jkan.JkanHarvester;
import org.waymark.edit.harvest.kit.CatalogueHarvester;

/** All importers, by the name that {@code waymark import} takes. */
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
