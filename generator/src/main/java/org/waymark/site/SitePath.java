package org.waymark.site;

import java.util.Optional;
import org.waymark.model.value.Permalink;

/** The rules for names of the site's files, so that no name leaves the output folder or breaks a file system. */
public final class SitePath {

    /** Maximum length of the whole path, in bytes. */
    static final int MAX_PATH_BYTES = Permalink.MAX_PATH_BYTES;

    /** Name of the list of published files, at the root of the site. */
    public static final String MANIFEST = "waymark-manifest.json";

    private SitePath() {}

    /** Why the path cannot be a file of the site, in a few words; empty if it can. */
    public static Optional<String> fault(String path) {
        if (path.equals(MANIFEST)) {
            return Optional.of("is reserved for the list of published files");
        }
        return Permalink.fileFault(path);
    }

    /** The path for a message: in quotation marks, shortened, without control characters. */
    public static String quoted(String path) {
        StringBuilder text = new StringBuilder("'");
        path.codePoints().limit(120).forEach(c -> text.appendCodePoint(visible(c) ? c : '\uFFFD'));
        if (path.codePointCount(0, path.length()) > 120) {
            text.append('…');
        }
        return text.append('\'').toString();
    }

    /** The folder of a file of the site; empty for a file at the root. */
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
