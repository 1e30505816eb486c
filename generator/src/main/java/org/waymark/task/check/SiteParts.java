package org.waymark.task.check;

import java.util.ArrayList;
import java.util.List;
import org.waymark.bytes.Fingerprint;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.search.index.SearchIndexer;
import org.waymark.site.DocumentPage;
import org.waymark.site.export.Exports;
import org.waymark.site.export.data.CatalogueData;
import org.waymark.site.export.host.HostHeaders;
import org.waymark.site.export.host.LanguageModelGuide;
import org.waymark.site.export.host.Sitemap;
import org.waymark.site.page.SiteRenderer;
import org.waymark.site.write.SiteWriter;

/** Collects the addresses of all parts of the program that make files of the site, so that no record takes them. */
public final class SiteParts {

    private SiteParts() {}

    /** The addresses of every file that a build can write and no record asks for, but for the folders of editions. */
    public static OwnAddresses addresses() {
        List<String> all = new ArrayList<>(SiteRenderer.addresses());
        all.addAll(DocumentPage.addresses());
        all.addAll(Sitemap.ADDRESSES);
        all.addAll(CatalogueData.FOLDERS);
        all.addAll(Exports.addresses());
        all.addAll(List.of(
                SearchIndexer.FOLDER,
                HostHeaders.ADDRESS,
                LanguageModelGuide.ADDRESS,
                Fingerprint.FOLDER,
                SiteWriter.MANIFEST));
        return new OwnAddresses(all);
    }
}
