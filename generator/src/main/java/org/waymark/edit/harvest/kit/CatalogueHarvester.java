package org.waymark.edit.harvest.kit;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.model.Vocabulary;

/** Reads a catalogue kept in another form and writes it as one that Waymark builds. */
public interface CatalogueHarvester {

    /**
     * Imports a whole catalogue. The source is only read.
     *
     * @param source the root folder of the other catalogue
     * @param target the folder to write to; it may exist only if it is empty
     * @param vocabularies the known terms by vocabulary name: {@code licences}, {@code formats}, {@code frequencies},
     *     {@code organisation-kinds}; one that is missing counts as empty
     * @param progress receives in a few words what happens now
     * @return the outcome for every file that was read
     * @throws HarvestException when the source is not such a catalogue, or the target cannot be written
     */
    HarvestReport harvest(Path source, Path target, Map<String, Vocabulary> vocabularies, Consumer<String> progress);
}
