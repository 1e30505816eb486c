package org.waymark.site.export.finder;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/** The data of the finder. */
public final class FinderExport implements Export {

    @Override
    public List<String> addresses() {
        return List.of(FinderFiles.FOLDER);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        return Stream.of(Plan.of(
                FinderFiles.FOLDER,
                out -> FinderFiles.write(
                        in.graph(), in.series().values(), in.settings().editions(), in.messages(), out)));
    }
}
