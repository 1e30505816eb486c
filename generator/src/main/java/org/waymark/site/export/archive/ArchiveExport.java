package org.waymark.site.export.archive;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.Offer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/** The catalogue in one file, if that was asked for. The build makes it at its end, of all other files. */
public final class ArchiveExport implements Export {

    @Override
    public List<String> addresses() {
        return List.of(CatalogueZip.FILE);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        return Stream.empty();
    }

    @Override
    public List<Offer> whole(ExportInputs in) {
        return in.settings().archived() ? List.of(new Offer("zip", "application/zip", CatalogueZip.FILE)) : List.of();
    }
}
