package org.waymark.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.CleanText;
import org.waymark.text.Lines;

/**
 * A Markdown file in two parts: its header, and the text under it.
 *
 * @param header the keys
 * @param body the text, or null where there is none
 */
public record FrontMatter(Node.Mapping header, Node.@Nullable Scalar body) {

    private static final String JBAKE_FENCE = "~~~~~~";

    /**
     * Reads YAML between two lines {@code ---}, as in Jekyll, or JBake's {@code key=value} up to {@code ~~~~~~}.
     *
     * @param text with line feeds only
     * @throws UnreadableFile when there is no such header, or it is not YAML
     */
    public static FrontMatter read(String text, String file, Findings findings) throws UnreadableFile {
        Header header = Header.of(text, true);
        if (header == null) {
            return jbake(text, file);
        }
        int above = header.linesBefore(text);
        String keys = header.keys(text);
        Node node =
                YamlReader.read(keys.isEmpty() ? keys : keys.substring(0, keys.length() - 1), file, above, findings);
        if (node == null) {
            node = new Node.Mapping(List.of(), new Location(file, above, 1));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            throw new UnreadableFile(
                    Code.WRONG_TYPE, node.location(), "the header is " + node.kind() + ", not keys with values", null);
        }
        return new FrontMatter(mapping, body(text, header.body(), file));
    }

    /**
     * Reads YAML between two lines {@code ---} as other programs accept it; see {@link YamlReader#readLeniently}.
     *
     * @throws UnreadableFile when there is no such header, or no repair makes it YAML
     */
    public static FrontMatter readLeniently(String text, String file) throws UnreadableFile {
        String unix = Lines.unix(text);
        Header header = Header.of(unix, true);
        if (header == null) {
            throw new UnreadableFile(file, "it has no header between two --- lines");
        }
        Node.Mapping keys = YamlReader.keysLeniently(header.keys(unix), file, header.linesBefore(unix));
        Node.Scalar body = body(unix, header.body(), file);
        return new FrontMatter(
                keys, body == null ? null : new Node.Scalar(CleanText.lines(body.text()), true, body.location()));
    }

    /** The body without the blanks around it; an empty text where there is none. */
    public String text() {
        return body == null ? "" : body.text().strip();
    }

    private static FrontMatter jbake(String text, String file) throws UnreadableFile {
        int start = Header.start(text);
        if (start >= 0) {
            throw new UnreadableFile(
                    Code.NO_FRONT_MATTER,
                    new Location(file, Lines.number(text, start - 1), 1),
                    "the header that begins here does not end",
                    "Put a line --- between the keys and the text");
        }
        List<Node.Entry> entries = new ArrayList<>();
        int first = Header.firstLine(text, 0);
        int number = Lines.number(text, first);
        Location top = new Location(file, number, 1);
        int at = first;
        for (String line : text.substring(first).lines().toList()) {
            at = Math.min(at + line.length() + 1, text.length());
            String bare = line.strip();
            int equals = line.indexOf('=');
            if (bare.equals(JBAKE_FENCE)) {
                return new FrontMatter(new Node.Mapping(entries, top), body(text, at, file));
            }
            if (!bare.isEmpty() && bare.indexOf('=') <= 0) {
                break;
            }
            if (equals > 0) {
                entries.add(new Node.Entry(
                        new Node.Scalar(line.substring(0, equals).strip(), true, new Location(file, number, 1)),
                        new Node.Scalar(
                                line.substring(equals + 1).strip(), true, new Location(file, number, equals + 2))));
            }
            number++;
        }
        throw new UnreadableFile(
                Code.NO_FRONT_MATTER,
                new Location(file, 1, 1),
                "the file does not begin with a header",
                "Begin with a line ---, then keys such as title: …, then another line ---");
    }

    private static Node.@Nullable Scalar body(String text, int from, String file) {
        int first = Header.firstLine(text, from);
        String body = text.substring(first).stripTrailing();
        return body.isEmpty() ? null : new Node.Scalar(body, true, new Location(file, Lines.number(text, first), 1));
    }
}
