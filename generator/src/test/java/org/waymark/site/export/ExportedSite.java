package org.waymark.site.export;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.model.Catalogue;
import org.waymark.site.SiteSettings;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.SourceFolder;

/** What an export makes of a catalogue without its data files, in memory. */
public final class ExportedSite {

    /** Where it is published. */
    public static final String BASE = "https://example.org/base/";

    private ExportedSite() {}

    public static ExportInputs inputs(Catalogue catalogue) {
        List<Edition> editions = new ArrayList<>();
        String first = catalogue.site().language();
        for (String language : catalogue.site().languages()) {
            editions.add(new Edition(language, language.equals(first) ? "" : language + "/", first));
        }
        SiteSettings settings =
                new SiteSettings(URI.create(BASE), LocalDate.of(2026, 11, 22), false, false, editions, 50);
        return new ExportInputs(
                Linker.link(catalogue),
                settings,
                Collections.emptySortedMap(),
                DataFiles.NONE,
                new SourceFolder(CatalogueFixture.OWN),
                edition -> Messages.load(new ThemeFiles(null), edition.language()),
                entry -> List.of(),
                new HashMap<>());
    }

    /** The files of an export by path. */
    public static SortedMap<String, byte[]> files(Export export, ExportInputs inputs) throws IOException {
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        try (Stream<Plan> plans = export.plan(inputs)) {
            for (Plan plan : plans.toList()) {
                plan.making().into(files::put);
            }
        }
        return files;
    }
}
