package org.waymark.site;

import java.util.List;
import org.waymark.catalogue.address.Edition;

/**
 * Where the files for other sites are: pages that may be framed, and charts to download. All pages that may be framed are
 * in one folder, whatever their language, so that one rule of a host is enough for them.
 */
public final class EmbedPaths {

    /** The folder of all pages that may be framed, from the root of the site. */
    public static final String FOLDER = "embed/";

    /** The script with the element that frames them, which other sites load. */
    public static final String SCRIPT = FOLDER + "waymark.js";

    /** The name in {@code record_formats} for the pages that may be framed. */
    public static final String FORMAT = "embed";

    /** The name in {@code record_formats} for the charts to download. */
    public static final String ZIP_FORMAT = "chart-zip";

    /** The folder of the files of charts, from the root of the site. */
    public static final String CHARTS = "charts/";

    private EmbedPaths() {}

    /** The page to frame that shows a page in brief: {@code embed/cy/places/hackney.html}. */
    public static String page(Edition edition, String address) {
        return FOLDER + edition.path(address);
    }

    /** The page to frame with one chart of a page: {@code embed/indicators/rents/map.html}. */
    public static String chart(Edition edition, String address, String id) {
        return page(edition, within(address) + id + ".html");
    }

    /** One chart of a page to download: {@code charts/indicators/rents/map.zip}. */
    public static String zip(Edition edition, String address, String id) {
        return CHARTS + edition.path(within(address) + id + ".zip");
    }

    /** All that a page has for other sites: files, and folders, which end in a slash. */
    public static List<String> of(Edition edition, String address) {
        return List.of(page(edition, address), page(edition, within(address)), CHARTS + edition.path(within(address)));
    }

    private static String within(String address) {
        return address.substring(0, address.length() - ".html".length()) + "/";
    }
}
