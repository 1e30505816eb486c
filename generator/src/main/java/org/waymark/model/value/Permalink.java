package org.waymark.model.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people write them: the permalinks and old addresses of records, as Jekyll has them, and removed ones. */
public final class Permalink {

    /** Most bytes of a whole path: the limit of object stores; it leaves room below Linux's 4,096 for the folder. */
    public static final int MAX_PATH_BYTES = 1024;

    /** Most bytes of one name: the limit of ext4, XFS, APFS and NTFS (there in UTF-16 units, which are never more). */
    private static final int MAX_NAME_BYTES = 255;

    /** Leaves room for the folder of an edition. */
    private static final int MAX_BYTES = 900;

    /** The one name with a dot before it that belongs on the web (RFC 8615). */
    private static final String WELL_KNOWN = ".well-known";

    private static final String ENDING = ".html";
    private static final String INDEX = "/index";
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private Permalink() {}

    /**
     * The page's file, from the root of its edition: {@code /a/b/} is {@code a/b/index.html}, {@code /a/b} is
     * {@code a/b.html}, {@code /a/b.html} is itself. What is percent-encoded is decoded (RFC 3986, 2.1), and characters
     * that can be written in two ways are composed (NFC).
     */
    public static String address(String permalink) {
        String path = Normalizer.normalize(decoded(permalink.strip()), Normalizer.Form.NFC);
        while (path.startsWith("/")) {
            path = path.substring(1);
        }
        if (path.isEmpty() || path.endsWith("/")) {
            return path + "index.html";
        }
        return path.endsWith(ENDING) ? path : path + ENDING;
    }

    /** The text with its percent-encoded parts as characters. What cannot be decoded, or is a slash, stays. */
    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(part -> {
            String hex = part.group().replace("%", "");
            ByteBuffer bytes = ByteBuffer.allocate(hex.length() / 2);
            for (int i = 0; i < hex.length(); i += 2) {
                bytes.put((byte) Integer.parseInt(hex, i, i + 2, 16));
            }
            try {
                String plain =
                        StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
                return Matcher.quoteReplacement(plain.contains("/") ? part.group() : plain);
            } catch (CharacterCodingException e) {
                return part.group();
            }
        });
    }

    /**
     * What is the same for two addresses that one file system or one host may take for one another: neither case counts,
     * nor whether it is {@code a/}, {@code a}, {@code a.html} or {@code a/index.html}.
     */
    public static String key(String address) {
        String key = folded(address);
        key = key.endsWith(ENDING) ? key.substring(0, key.length() - ENDING.length()) : key;
        while (key.endsWith(INDEX)) {
            key = key.substring(0, key.length() - INDEX.length());
        }
        return key.equals("index") ? "" : key;
    }

    /** What is the same for two addresses that are one file where a file system ignores case. */
    public static String folded(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Why no page can have an address, in a few words; empty where one can. */
    public static Optional<String> fault(String address) {
        if (address.codePoints().anyMatch(Permalink::isForbidden)) {
            return Optional.of("holds a character that no address can hold");
        }
        if (bytes(address) > MAX_BYTES) {
            return Optional.of("is longer than " + MAX_BYTES + " bytes");
        }
        Optional<String> fault = fileFault(address);
        String[] names = address.split("/", -1);
        for (int i = 0; fault.isEmpty() && i < names.length; i++) {
            fault = fault(names[i], i < names.length - 1);
        }
        return fault;
    }

    private static Optional<String> fault(String name, boolean folder) {
        if (name.startsWith(".") && !name.equals(WELL_KNOWN)) {
            return Optional.of("has a name that begins with a dot, which servers hide");
        }
        if (name.endsWith(".") || !name.strip().equals(name)) {
            return Optional.of(
                    "has a name that begins or ends with a space or ends with a dot, which some systems drop");
        }
        if (folder && folded(name).endsWith(ENDING)) {
            return Optional.of("has a folder that is called like a page");
        }
        return Optional.empty();
    }

    /**
     * Why a path cannot be that of any file of the site, in a few words; empty where it can. No name may leave the output
     * folder or break a file system.
     */
    public static Optional<String> fileFault(String path) {
        if (path.codePoints().anyMatch(Permalink::breaksFiles)) {
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

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean breaksFiles(int c) {
        return c == '\\' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return ":*?\"<>|#%".indexOf(c) >= 0
                || breaksFiles(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT;
    }
}
