package org.waymark.site.export.embed;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.EmbedPaths;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/**
 * Pages for frames on other sites, and charts to download. They are made with the pages that they come from, in
 * {@code site/page/embed}, since these have worked out and drawn everything.
 */
public final class EmbedExport implements Export {

    @Override
    public List<String> addresses() {
        return List.of(EmbedPaths.FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of(EmbedPaths.FORMAT, EmbedPaths.ZIP_FORMAT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        return Stream.empty();
    }
}
