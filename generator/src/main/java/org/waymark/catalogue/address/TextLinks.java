package org.waymark.catalogue.address;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links, pictures and ids of a text, read from the safe HTML that pages show. In such HTML quotation marks in text
 * are escaped, so whatever looks like an attribute is one.
 */
public final class TextLinks {

    private static final Pattern LINK = Pattern.compile(" (href|src)=\"([^\"]*+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*+)\"");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.\\-]*:");

    private TextLinks() {}

    /**
     * A link or a picture.
     *
     * @param address the address itself, with HTML escapes decoded
     * @param picture whether it is a picture
     */
    public record Found(String address, boolean picture) {

        /** Whether it leads to a place in this site. */
        public boolean here() {
            return isHere(address);
        }
    }

    /** Tags that can hold a link; most texts of records have none. */
    public static boolean mayHold(String markdown) {
        return markdown.indexOf('[') >= 0
                || markdown.indexOf('<') >= 0
                || markdown.indexOf('@') >= 0
                || markdown.contains("://")
                || markdown.contains("www.")
                || markdown.contains("WWW.");
    }

    /** Whether an address is within this site: it has neither a scheme nor a host. */
    public static boolean isHere(String address) {
        return !SCHEME.matcher(address).find() && !address.startsWith("//") && !address.startsWith("\\");
    }

    /** The links and pictures, in the order of the text. */
    public static List<Found> of(String html) {
        List<Found> found = new ArrayList<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            found.add(new Found(unescaped(link.group(2)), link.group(1).equals("src")));
        }
        return found;
    }

    /** The places that links can lead to. */
    public static Set<String> ids(String html) {
        Set<String> ids = new HashSet<>();
        ID.matcher(html).results().forEach(id -> ids.add(unescaped(id.group(1))));
        return ids;
    }

    /** The markup with the addresses of its links and pictures replaced. */
    public static String replaced(String html, UnaryOperator<String> address) {
        return LINK.matcher(html).replaceAll(link -> {
            String old = unescaped(link.group(2));
            String other = address.apply(old);
            String attribute = other.equals(old) ? link.group() : " " + link.group(1) + "=\"" + escaped(other) + "\"";
            return Matcher.quoteReplacement(attribute);
        });
    }

    /** The value of an attribute with HTML escapes decoded. */
    public static String unescaped(String attribute) {
        if (attribute.indexOf('&') < 0) {
            return attribute;
        }
        return REFERENCE.matcher(attribute).replaceAll(reference -> {
            String decimal = reference.group(1);
            String hex = reference.group(2);
            if (decimal == null && hex == null) {
                return Matcher.quoteReplacement(named(reference.group(3)));
            }
            int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
            return Character.isValidCodePoint(code) ? Matcher.quoteReplacement(Character.toString(code)) : "";
        });
    }

    private static String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "&" + name + ";";
        };
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
