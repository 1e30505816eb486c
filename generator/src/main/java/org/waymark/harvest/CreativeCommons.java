package org.waymark.harvest;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises Creative Commons licences by their addresses and by their many spellings, as SPDX ids. */
final class CreativeCommons {

    private static final Pattern ADDRESS = Pattern.compile(
            "creativecommons\\.org/(?:licenses/(by[a-z-]{0,9})(?:/(\\d\\.\\d))?(?:/([a-z]{2,3})(?![a-z.]))?|publicdomain/(zero|mark))");
    private static final String ELEMENTS =
            "((?:[ /,-]{1,3}(?:nc|sa|nd|non[- ]?commercial|share[- ]?alike|no[- ]?deriv(?:ative)?s?)(?![a-z])){0,3})";
    private static final Pattern PHRASE = Pattern.compile(
            "(?<![a-z0-9])(?:cc[ -]{0,2}by|creative commons(?: licen[cs]e)?[ -]{1,3}(?:cc[ -]{0,2})?(?:by|attribut(?:ion|e)))(?![a-z])"
                    + ELEMENTS
                    + "(?:[ -]{1,3}licen[cs]e(?! v?\\d{2}))?(?:[ ,-]{1,3}v?(?:ersion )?(\\d(?:\\.\\d)?)(?![\\d.]*\\d))?"
                    + "(?: (?:international|unported))?(?: (united states|australia|igo)(?![a-z]))?");
    private static final Pattern ZERO = Pattern.compile(
            "(?<![a-z0-9])(?:cc[ -]{0,2}(?:0|zero)|creative commons (?:cc)?[ -]?(?:0|zero))(?![0-9a-z])(?:[ -]{1,2}v?1\\.0)?(?![.]\\d)");

    private CreativeCommons() {}

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
            return Optional.empty();
        }
        String dedication = match.group(4);
        if (dedication != null) {
            return Optional.of(dedication.equals("zero") ? "CC0-1.0" : "CC-PDM-1.0");
        }
        return Optional.of(id(match.group(1).substring(2), match.group(2), match.group(3)));
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
