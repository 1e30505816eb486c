package org.waymark.write;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file of the site may be called, so that no name leaves the output folder or breaks a file system. */
final class SitePath {

    /** Most bytes of one name: the limit of ext4, XFS, APFS and NTFS (there in UTF-16 units, which are never more). */
    static final int MAX_NAME_BYTES = 255;

    /** Most bytes of the whole path: the limit of object stores; it leaves room below Linux's 4,096 for the folder. */
    static final int MAX_PATH_BYTES = 1024;

    private SitePath() {}

    /** Why the path cannot be a file of the site, in a few words, or empty when it can. */
    static Optional<String> fault(String path) {
        if (path.equals(Manifest.NAME)) {
            return Optional.of("is reserved for the list of published files");
        }
        if (path.codePoints().anyMatch(SitePath::forbidden)) {
            return Optional.of("holds a backslash, a control character or half a character");
        }
        if (bytes(path) > MAX_PATH_BYTES) {
            return Optional.of("is longer than " + MAX_PATH_BYTES + " bytes");
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty()) {
                return Optional.of("has an empty name between its slashes, or begins or ends with one");
            }
            if (name.equals(".") || name.equals("..")) {
                return Optional.of("holds '" + name + "'");
            }
            if (bytes(name) > MAX_NAME_BYTES) {
                return Optional.of("has a name longer than " + MAX_NAME_BYTES + " bytes");
            }
        }
        return Optional.empty();
    }

    /** The path for a message: in quotation marks, bounded, without characters that act on a terminal. */
    static String quoted(String path) {
        StringBuilder text = new StringBuilder("'");
        path.codePoints().limit(120).forEach(c -> text.appendCodePoint(visible(c) ? c : '\uFFFD'));
        if (path.codePointCount(0, path.length()) > 120) {
            text.append('…');
        }
        return text.append('\'').toString();
    }

    /** The folder of a file of the site, or an empty text when it stands at the root. */
    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    private static boolean forbidden(int c) {
        return c == '\\' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return !Character.isISOControl(c)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
