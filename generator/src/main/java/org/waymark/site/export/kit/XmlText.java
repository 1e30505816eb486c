package org.waymark.site.export.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.waymark.text.PlainText;

/**
 * Writes an XML document (XML 1.0, fifth edition). Texts and values of attributes are escaped, and lose what XML cannot
 * hold. Each element begins a line.
 */
public final class XmlText {

    private final StringBuilder out = new StringBuilder(2_048).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element; what comes until {@link #end} is in it.
     *
     * @param attributes names, each with its value; one whose value is null is left out
     */
    public XmlText begin(String name, @Nullable String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that began last. */
    public XmlText end() {
        out.append("\n</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds a text. */
    public XmlText element(String name, String text, @Nullable String... attributes) {
        tag(name, attributes).append('>');
        escape(text, false);
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds nothing. */
    public XmlText empty(String name, @Nullable String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    private StringBuilder tag(String name, @Nullable String... attributes) {
        out.append("\n<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value, true);
                out.append('"');
            }
        }
        return out;
    }

    /** Adds a text. Parts without a character to escape are added at once. */
    private void escape(String text, boolean quoted) {
        String clean = PlainText.clean(text);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            String escape = escape(clean.charAt(i), quoted);
            if (escape != null) {
                out.append(clean.substring(from, i)).append(escape);
                from = i + 1;
            }
        }
        out.append(from == 0 ? clean : clean.substring(from));
    }

    private static @Nullable String escape(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : null;
            case '\r' -> "&#13;";
            default -> null;
        };
    }

    /** The document, with all that is open ended. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            end();
        }
        return out + "\n";
    }
}
