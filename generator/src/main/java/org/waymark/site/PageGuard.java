package org.waymark.site;

import java.io.IOException;
import java.util.function.Supplier;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;

/**
 * Contains failures: if a page or file cannot be made, its published version is kept and all others are made.
 *
 * @param out keeps what was published before
 * @param findings receives what failed
 */
public record PageGuard(Output out, Findings findings) {

    /**
     * Makes a page or file, or all files of a folder.
     *
     * @param path from the root of the site; a folder ends in {@code /}
     * @param source the file of the catalogue that it is made from; called only if it fails
     * @return whether it was made
     * @throws IOException if the output cannot be written
     */
    public boolean attempt(String path, Supplier<Location> source, Guard.Work work) throws IOException {
        boolean made = Guard.attempt(
                "'" + path + "', which was not made. We kept what was published before", source, findings, work);
        if (!made) {
            out.keep(path);
        }
        return made;
    }
}
