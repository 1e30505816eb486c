package org.waymark.harvest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each record of one kind a name for its file and address. Names are asked for in a fixed order. */
final class Slugs {

    /** Longest slug in UTF-16 code units, so that a path stays short enough for every file system. */
    static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final Set<String> taken = new HashSet<>(Set.of("index"));

    /** The slug for this name that no other name has got yet: {@code rents}, else {@code rents-2} and so on. */
    String claim(String name) {
        String slug = of(name);
        String free = slug;
        for (int n = 2; !taken.add(free); n++) {
            free = slug + "-" + n;
        }
        return free;
    }

    /** A file's name without its ending, with percent escapes and plus signs for spaces decoded. */
    static String decoded(String fileName) {
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

    /** The plain form of a name: lower case, no accents, hyphens for all that is neither letter nor digit. */
    static String of(String name) {
        String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(Normalizer.normalize(compatible, Normalizer.Form.NFD))
                .replaceAll("");
        String hyphens =
                OTHER.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll("-");
        String slug = trim(hyphens);
        if (slug.isEmpty()) {
            return "record-" + hash(name);
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = LONGEST - 9;
        if (Character.isHighSurrogate(slug.charAt(end - 1))) {
            end--;
        }
        return trim(slug.substring(0, end)) + "-" + hash(name);
    }

    private static String trim(String hyphens) {
        int start = hyphens.startsWith("-") ? 1 : 0;
        int end = hyphens.length() - (hyphens.length() > start && hyphens.endsWith("-") ? 1 : 0);
        return hyphens.substring(start, end);
    }

    /** The String hash is specified by its Javadoc, hence the same everywhere. */
    private static String hash(String name) {
        return String.format(Locale.ROOT, "%08x", name.hashCode());
    }
}
