package org.waymark.site.describe;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.model.Term;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;

/**
 * Distinguishes files that can be downloaded from web pages about files. Catalogues often give the address of a page
 * and the format of the workbook that it leads to; a program that loads such an address gets HTML.
 */
public final class Downloads {

    /** Formats that a person looks at or a program asks, rather than files that it downloads. */
    private static final Set<String> NOT_FILES = Set.of("""
            html web-application api sparql google-sheets wms wmts wfs wcs ogc-api-features arcgis-rest arcgis-hub
            arcgis pdf
            """.split("\\s+"));

    /** The endings of file addresses, also as parameters: {@code export?format=csv}. */
    private static final Set<String> ENDINGS =
            Set.of(("csv tsv tab xls xlsx xlsb ods json jsonl ndjson geojson topojson"
                            + " jsonld xml rdf ttl nt zip 7z gz tgz tar shp kml kmz gml gpx gpkg fgb parquet arrow feather sqlite"
                            + " sqlite3 db sql mdb accdb sav dta sas7bdat rda rdata rds nc h5 hdf hdf5 grib grib2 tif tiff las laz"
                            + " txt yaml yml ics doc docx ppt pptx")
                    .split(" "));

    /** Pages that show a file of a repository. */
    private static final Pattern VIEWER =
            Pattern.compile("(?i)https?://((www\\.)?github\\.com/[^/]+/[^/]+/|[^?]+/-/)(blob|tree)/.*");

    private Downloads() {}

    /** Whether a resource is a file that a program can fetch, according to its record and address. */
    public static boolean isFile(Resource resource) {
        if (resource.file() != null) {
            return true;
        }
        Link url = resource.url();
        return url != null
                && (url.scheme().startsWith("http") || url.scheme().startsWith("ftp"))
                && !NOT_FILES.contains(format(resource))
                && isFile(url.href());
    }

    /** Whether the record gives the format of a file, and not that of a page or a service. */
    public static boolean isFileFormat(Resource resource) {
        String format = format(resource);
        return !format.isEmpty() && !NOT_FILES.contains(format);
    }

    private static boolean isFile(String href) {
        int hash = href.indexOf('#');
        String address = hash < 0 ? href : href.substring(0, hash);
        int path = address.indexOf('/', address.indexOf("//") + 2);
        if (path < 0 || isViewer(address)) {
            return false;
        }
        int from = path;
        for (int i = path; i <= address.length(); i++) {
            if (i == address.length() || address.charAt(i) == '?' || address.charAt(i) == '&') {
                if (endsLikeAFile(address, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean isViewer(String address) {
        return (address.contains("/blob/") || address.contains("/tree/"))
                && VIEWER.matcher(address).matches();
    }

    private static boolean endsLikeAFile(String address, int from, int to) {
        int mark = to - 1;
        while (mark >= from && "./=".indexOf(address.charAt(mark)) < 0) {
            mark--;
        }
        // "/csv" may also be a page about such files.
        return mark >= from
                && address.charAt(mark) != '/'
                && ENDINGS.contains(address.substring(mark + 1, to).toLowerCase(Locale.ROOT));
    }

    /** The id of a resource's format in lower case; empty if not stated. */
    public static String format(Resource resource) {
        Term format = resource.format();
        return format == null ? "" : format.id().toLowerCase(Locale.ROOT);
    }
}
