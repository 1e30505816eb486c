package org.waymark.edit.harvest.clean;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.model.value.Slug;

/** Gives each record of one kind a name for its file and address. Names are asked for in a fixed order. */
public final class Slugs {

    /** Longest slug in UTF-16 code units, for readability. */
    static final int LONGEST = 100;

    /** Longest slug in bytes: file systems allow 255, and endings and numbers need room. */
    private static final int MOST_BYTES = 200;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final Set<String> taken = new HashSet<>(Set.of("index"));

    /** The slug for this name that no other name has got yet: {@code rents}, else {@code rents-2} and so on. */
    public String claim(String name) {
        String slug = of(name);
        String free = slug;
        for (int n = 2; !taken.add(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    /** A file's name without its ending, with percent escapes and plus signs for spaces decoded. */
    public static String decoded(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String bare = dot > 0 ? fileName.substring(0, dot) : fileName;
        if (!bare.contains("+") && !ESCAPE.matcher(bare).find()) {
            return bare;
        }
        try {
            return URLDecoder.decode(bare, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }

    /** The plain form of a name, with a hash where it is too long or has no letter. */
    public static String of(String name) {
        String slug = Slug.ofTitle(name);
        if (slug.isEmpty()) {
            return "record-" + hash(name);
        }
        return fits(slug, 0) ? slug : cut(slug) + "-" + hash(name);
    }

    private static boolean fits(String slug, int room) {
        return slug.length() + room <= LONGEST && slug.getBytes(StandardCharsets.UTF_8).length + room <= MOST_BYTES;
    }

    /** As many whole characters as leave room for a hyphen and a hash. */
    private static String cut(String slug) {
        int end = Math.min(slug.length(), LONGEST);
        while (end > 0 && !fits(slug.substring(0, end), 9)) {
            end = slug.offsetByCodePoints(end, -1);
        }
        return slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.substring(0, end);
    }

    /** The String hash is specified by its Javadoc, so it is the same everywhere. */
    private static String hash(String name) {
        return String.format(Locale.ROOT, "%08x", name.hashCode());
    }
}
