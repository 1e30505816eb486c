package org.waymark.site.export.kit;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.site.Offer;

/** A family of files for programs that the site has beside its pages. Each is one class, listed in {@code Exports}. */
public interface Export {

    /** Its files from the root of the site, so that no record takes their address; folders end in a slash. */
    List<String> addresses();

    /** What it has a file for each record in: names for {@code record_formats} of {@code content/site.yaml}. */
    default List<String> recordFormats() {
        return List.of();
    }

    /**
     * All that it makes, in a fixed order. Files for each record are planned only if {@link ExportInputs#eachRecord} says
     * so for their format.
     *
     * @throws IOException if a file of the catalogue cannot be read
     */
    Stream<Plan> plan(ExportInputs inputs) throws IOException;

    /**
     * Its files that belong to a page.
     *
     * @param address the page's address in its edition, such as {@code datasets/rents.html}
     */
    default List<Offer> offers(String address, ExportInputs inputs) {
        return List.of();
    }

    /** Its files with the whole catalogue or about it, which the page about the catalogue as data names. */
    default List<Offer> whole(ExportInputs inputs) {
        return offers("index.html", inputs);
    }

    /** The first page of a list, if this is the address of a further page of one; else an address that no page has. */
    static String firstPage(String address) {
        return FURTHER_PAGE.matcher(address).replaceFirst(".html");
    }

    /** The addresses of the further pages of lists. */
    Pattern FURTHER_PAGE = Pattern.compile("/[0-9]+\\.html$");
}
