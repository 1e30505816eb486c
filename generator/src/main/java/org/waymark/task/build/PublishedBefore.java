package org.waymark.task.build;

import java.util.HashSet;
import java.util.Set;
import org.waymark.bytes.Fingerprint;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.model.Loaded;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.EmbedPaths;
import org.waymark.site.SiteSettings;
import org.waymark.site.write.SiteWriter;
import org.waymark.source.Location;
import org.waymark.task.check.SiteParts;

/** Makes sure that no published page disappears silently. */
final class PublishedBefore {

    private PublishedBefore() {}

    /** Keeps the pages of records that cannot be read at the moment, and names the pages that are gone. */
    static void look(Loaded loaded, SiteSettings settings, SiteWriter writer, Findings findings) {
        Set<String> missing = new HashSet<>(writer.missing());
        for (Loaded.Broken broken : loaded.broken()) {
            boolean kept = false;
            for (Edition edition : settings.editions()) {
                String path = edition.path(broken.address());
                kept |= missing.remove(path) && writer.keep(path);
                EmbedPaths.of(edition, broken.address()).forEach(writer::keep);
            }
            if (kept) {
                findings.add(
                        Code.PAGE_KEPT,
                        Location.of(broken.file()),
                        "we cannot read the record, so we kept the page that was published before",
                        "Fix the record to publish it again");
            }
        }
        if (writer.keepsAny()) {
            // An old page asks for the style sheet of its own time.
            missing.stream().filter(path -> path.startsWith(Fingerprint.FOLDER)).forEach(writer::keep);
        }
        OwnAddresses own = SiteParts.addresses().in(loaded.catalogue().site().languages());
        for (String path : writer.missing()) {
            if (path.endsWith(".html") && !own.hold(path)) {
                findings.add(
                        Code.PAGE_GONE,
                        Location.of("content/removed.yaml"),
                        "the page '" + path + "' was published before but no longer has a record",
                        "If you renamed the record, write the old name under 'aliases' of the new one. If you"
                                + " removed it, add it to content/removed.yaml");
            }
        }
    }
}
