package org.waymark.site.export.propose;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/** The data of the forms for proposals. */
public final class ProposalExport implements Export {

    @Override
    public List<String> addresses() {
        return List.of(ProposalFiles.FOLDER);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        return Stream.of(Plan.of(ProposalFiles.FOLDER, out -> ProposalFiles.write(in.catalogue(), in.sources(), out)));
    }
}
