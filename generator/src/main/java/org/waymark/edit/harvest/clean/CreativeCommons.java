package org.waymark.edit.harvest.clean;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises Creative Commons licences by their addresses and by their many spellings, as SPDX ids. */
public final class CreativeCommons {

    private static final Pattern ADDRESS = Pattern.compile(
            "creativecommons\\.org/(?:licen[sc]es/(by[a-z-]{0,9})(?:/(\\d(?:\\.\\d)?))?(?:/(?!deed|legalcode)([a-z]{2,8})(?![a-z.]))?"
                    + "|publicdomain/(zero|mark)|(?:about|share-your-work/public-domain)/(cc0|pdm))");
    /** The table of the European Union's publications office. */
    private static final Pattern EU_ADDRESS =
            Pattern.compile("publications\\.europa\\.eu/resource/authority/licence/(cc[a-z0-9_]{1,20})");

    private static final String ELEMENTS =
            "((?:[ /,-]{1,3}(?:nc|sa|nd|non[- ]?commercial|share[- ]?alike|no[- ]?deriv(?:ative)?s?)(?![a-z])){0,3})";
    private static final Pattern PHRASE = Pattern.compile(
            "(?<![a-z0-9])(?:cc[ -]{0,2}by|creative commons(?: licen[cs]e)?[ -]{1,3}(?:cc[ -]{0,2})?(?:by|attribut(?:ion|e)))(?![a-z])"
                    + ELEMENTS
                    + "(?:[ -]{1,3}licen[cs]e(?! v?\\d{2}))?(?:[ ,-]{1,3}v?(?:ersion )?(\\d(?:\\.\\d)?)(?![\\d.]*\\d))?"
                    + "(?: (?:international|unported))?(?: (united states|australia|igo)(?![a-z]))?");
    private static final Pattern ZERO = Pattern.compile(
            "(?<![a-z0-9])(?:cc[ -]{0,2}(?:0|zero)|creative commons (?:cc)?[ -]?(?:0|zero))(?![0-9a-z])(?:[ -]{1,2}v?1\\.0)?(?![.]\\d)");

    private static final Pattern ID =
            Pattern.compile("CC-BY((?:-(?:NC|SA|ND)){0,3})(?:-(\\d\\.\\d)(?:-([A-Z]{2,8}))?)?");

    private CreativeCommons() {}

    /** Whether this is the id of one of their licences, of whatever version and port. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /**
     * The licences that a text names.
     *
     * @param ids SPDX ids; without a version, such as {@code CC-BY}, where the text gives none
     * @param rest the text in lower case, with what was recognised blanked out
     */
    record Mentions(Set<String> ids, String rest) {}

    /** The SPDX id of the licence at this address; empty where it is not one of theirs. */
    static Optional<String> ofAddress(String address) {
        Matcher match = ADDRESS.matcher(address.toLowerCase(Locale.ROOT));
        if (!match.find()) {
            return ofEuropeanAddress(address.toLowerCase(Locale.ROOT));
        }
        String dedication = match.group(4) == null ? match.group(5) : match.group(4);
        if (dedication != null) {
            return Optional.of(dedication.equals("zero") || dedication.equals("cc0") ? "CC0-1.0" : "CC-PDM-1.0");
        }
        return Optional.of(id(match.group(1).substring(2), match.group(2), match.group(3)));
    }

    private static Optional<String> ofEuropeanAddress(String address) {
        Matcher match = EU_ADDRESS.matcher(address);
        if (!match.find()) {
            return Optional.empty();
        }
        String words = match.group(1).replace('_', ' ').replaceFirst("(\\d) (\\d)", "$1.$2");
        Set<String> ids =
                inText(words.replaceFirst("^cc by(nc)?(sa|nd)?", "cc by $1 $2")).ids();
        return ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    /** What readers call the licence of this id, such as {@code CC-BY-SA-3.0-EE}. */
    public static String label(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException(id);
        }
        String name = "Creative Commons Attribution"
                + parts.group(1)
                        .replace("-NC", "-NonCommercial")
                        .replace("-SA", "-ShareAlike")
                        .replace("-ND", "-NoDerivatives");
        String version = parts.group(2) == null ? "" : " " + parts.group(2);
        return name + version + (parts.group(3) == null ? "" : " (" + parts.group(3) + ")");
    }

    /** Where the licence of this id is. */
    public static String address(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException(id);
        }
        return "https://creativecommons.org/licenses/by" + parts.group(1).toLowerCase(Locale.ROOT) + "/"
                + (parts.group(2) == null ? "" : parts.group(2) + "/")
                + (parts.group(3) == null ? "" : parts.group(3).toLowerCase(Locale.ROOT) + "/");
    }

    /** The licences that a text names in words, apart from addresses. */
    static Mentions inText(String text) {
        Set<String> ids = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        String withoutPhrases = PHRASE.matcher(lower).replaceAll(match -> {
            ids.add(id(match.group(1), match.group(2), match.group(3)));
            return " ; ";
        });
        String rest = ZERO.matcher(withoutPhrases).replaceAll(match -> {
            ids.add("CC0-1.0");
            return " ; ";
        });
        return new Mentions(ids, rest);
    }

    private static String id(String elements, @Nullable String version, @Nullable String place) {
        StringBuilder id = new StringBuilder("CC-BY");
        if (elements.matches(".*n(?:c|on).*")) {
            id.append("-NC");
        }
        if (elements.matches(".*(?:sa|share).*")) {
            id.append("-SA");
        }
        if (elements.matches(".*(?:nd|no[- ]?deriv).*")) {
            id.append("-ND");
        }
        if (version == null) {
            return id.toString();
        }
        id.append('-').append(version.length() == 1 ? version + ".0" : version);
        return place == null || version.startsWith("4") ? id.toString() : id + "-" + code(place);
    }

    private static String code(String place) {
        return switch (place) {
            case "united states" -> "US";
            case "australia" -> "AU";
            default -> place.toUpperCase(Locale.ROOT);
        };
    }
}
