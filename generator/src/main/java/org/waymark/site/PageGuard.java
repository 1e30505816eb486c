package org.waymark.site;

import java.io.IOException;
import java.util.function.Supplier;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;

/**
 * Sees to it that a page or file that cannot be made costs only itself: the others are made, and the one published before is
 * kept.
 *
 * @param out keeps what was published before
 * @param findings told what failed
 */
public record PageGuard(Output out, Findings findings) {

    /**
     * Makes a page or file, or all files of a folder.
     *
     * @param path from the root of the site; of a folder with {@code /} at its end
     * @param source the file of the catalogue that it is made from; asked only when it fails
     * @return whether it was made
     * @throws IOException when the output cannot be written
     */
    public boolean attempt(String path, Supplier<Location> source, Guard.Work work) throws IOException {
        boolean made = Guard.attempt(
                "'" + path + "', which was not made; what was published before is kept", source, findings, work);
        if (!made) {
            out.keep(path);
        }
        return made;
    }
}
