package org.waymark.task;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.waymark.catalogue.load.Loader;
import org.waymark.edit.harvest.kit.CatalogueHarvester;
import org.waymark.edit.harvest.kit.HarvestReport;

/** Turns a catalogue kept in another form into one that can be built. */
public final class Import {

    private Import() {}

    /**
     * Imports a whole catalogue, with the terms that come with the program.
     *
     * @param source the root folder of the other catalogue; only read
     * @param target the folder to write to; it may exist only if it is empty
     * @param progress receives in a few words what happens now
     * @throws org.waymark.edit.harvest.kit.HarvestException when it cannot be done at all
     */
    public static HarvestReport run(CatalogueHarvester harvester, Path source, Path target, Consumer<String> progress) {
        return harvester.harvest(source, target, Loader.builtInVocabularies(), progress);
    }
}
