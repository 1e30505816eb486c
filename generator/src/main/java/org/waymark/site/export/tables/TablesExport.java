package org.waymark.site.export.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.site.Offer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.text.Json;

/**
 * What programs need to load the catalogue's own data files: a Data Package and a Croissant file for each record that
 * has any, and beside each table its description as CSV on the Web. The first two need absolute addresses.
 */
public final class TablesExport implements Export {

    static final String FOLDER = "tables/";

    private static final String PACKAGE = "data-package";
    private static final String CROISSANT = "croissant";
    private static final String CSVW = "csvw";

    /** The most table descriptions that a page links to. The Data Package has all of them. */
    private static final int MOST_OFFERED = 5;

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of(PACKAGE, CSVW, CROISSANT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        Packaging packaging = new Packaging(in);
        boolean packages = wanted(PACKAGE, in);
        boolean croissants = wanted(CROISSANT, in);
        boolean metadata = in.eachRecord(CSVW);
        Set<String> described = new HashSet<>();
        return packaging.records().flatMap(entry -> {
            List<Plan> plans = new ArrayList<>();
            if (packages) {
                plans.add(plan(
                        address(entry, "datapackage.json"),
                        entry,
                        () -> Json.document(new DataPackage(packaging.say()).of(packaging.of(entry)))));
            }
            if (croissants) {
                plans.add(plan(
                        address(entry, "croissant.json"),
                        entry,
                        () -> Json.document(new Croissant(packaging.say()).of(packaging.of(entry)))));
            }
            if (metadata) {
                plans.addAll(metadata(entry, packaging, described));
            }
            return plans.stream();
        });
    }

    /** One description for each table, even if several records name it; that which the catalogue brings itself stays. */
    private static List<Plan> metadata(Entry entry, Packaging packaging, Set<String> described) {
        List<Plan> plans = new ArrayList<>();
        for (String table : packaging.tables(entry)) {
            if (described.add(table)) {
                plans.add(plan(TableMetadata.address(table), entry, () -> metadata(table, entry, packaging)));
            }
        }
        return plans;
    }

    private static String metadata(String table, Entry entry, Packaging packaging) {
        Packaged record = packaging.of(entry);
        PublishedFile file = record.files().stream()
                .filter(each -> each.address().equals(table))
                .findFirst()
                .orElseThrow();
        return Json.document(new TableMetadata(packaging.say()).of(file, record));
    }

    private static Plan plan(String path, Entry entry, Plan.Content content) {
        return new Plan(path, entry.source().location(), out -> out.put(path, content.text()));
    }

    private static String address(Entry entry, String file) {
        return FOLDER + entry.kind().path() + "/" + entry.slug() + "/" + file;
    }

    private static boolean wanted(String format, ExportInputs in) {
        return !in.settings().isLocal() && in.eachRecord(format);
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        Packaging packaging = new Packaging(in);
        Entry entry = packaging.recordAt(address);
        List<Offer> offers = new ArrayList<>();
        if (entry != null && wanted(PACKAGE, in)) {
            offers.add(new Offer(PACKAGE, "application/json", address(entry, "datapackage.json")));
        }
        if (entry != null && wanted(CROISSANT, in)) {
            offers.add(new Offer(CROISSANT, "application/ld+json", address(entry, "croissant.json")));
        }
        if (entry != null && in.eachRecord(CSVW)) {
            packaging.tables(entry).stream()
                    .limit(MOST_OFFERED)
                    .forEach(table ->
                            offers.add(new Offer(CSVW, "application/csvm+json", TableMetadata.address(table))));
        }
        return offers;
    }
}
