package org.waymark.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;

/**
 * A Markdown file in two parts: its header, and the text under it.
 *
 * @param header the keys
 * @param body the text, or null where there is none
 */
public record FrontMatter(Node.Mapping header, Node.@Nullable Scalar body) {

    private static final String FENCE = "---";
    private static final String JBAKE_FENCE = "~~~~~~";

    /** Reads YAML between two lines {@code ---}, as Jekyll has it, or JBake's {@code key=value} up to {@code ~~~~~~}. */
    public static FrontMatter read(String text, String file, Findings findings) throws Faulty {
        List<String> lines = text.lines().toList();
        int start = firstLine(lines);
        if (start < lines.size() && lines.get(start).stripTrailing().equals(FENCE)) {
            return yaml(lines, start, file, findings);
        }
        int end = jbakeFence(lines, start);
        if (end >= 0) {
            return jbake(lines, start, end, file);
        }
        throw new Faulty(
                Code.NO_FRONT_MATTER,
                new Location(file, 1, 1),
                "the file does not begin with a header",
                "Begin with a line ---, then keys such as title: …, then a line ---");
    }

    private static int firstLine(List<String> lines) {
        int line = 0;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static FrontMatter yaml(List<String> lines, int start, String file, Findings findings) throws Faulty {
        int end = start + 1;
        while (end < lines.size() && !isEnd(lines.get(end))) {
            end++;
        }
        if (end == lines.size()) {
            throw new Faulty(
                    Code.NO_FRONT_MATTER,
                    new Location(file, start + 1, 1),
                    "the header that begins here never ends",
                    "Put a line --- between the keys and the text");
        }
        String header = String.join("\n", lines.subList(start + 1, end));
        Node node = YamlReader.read(header, file, start + 1, findings);
        if (node == null) {
            node = new Node.Mapping(List.of(), new Location(file, start + 1, 1));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            throw new Faulty(
                    Code.WRONG_TYPE, node.location(), "the header is " + node.kind() + ", not keys with values", null);
        }
        return new FrontMatter(mapping, body(lines, end + 1, file));
    }

    private static boolean isEnd(String line) {
        String bare = line.stripTrailing();
        return bare.equals(FENCE) || bare.equals("...");
    }

    private static int jbakeFence(List<String> lines, int start) {
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(JBAKE_FENCE)) {
                return i;
            }
            if (!line.isEmpty() && line.indexOf('=') <= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static FrontMatter jbake(List<String> lines, int start, int end, String file) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = start; i < end; i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            if (equals > 0) {
                Location at = new Location(file, i + 1, 1);
                Location value = new Location(file, i + 1, equals + 2);
                entries.add(new Node.Entry(
                        new Node.Scalar(line.substring(0, equals).strip(), true, at),
                        new Node.Scalar(line.substring(equals + 1).strip(), true, value)));
            }
        }
        return new FrontMatter(new Node.Mapping(entries, new Location(file, start + 1, 1)), body(lines, end + 1, file));
    }

    private static Node.@Nullable Scalar body(List<String> lines, int from, String file) {
        int first = from;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first >= lines.size()) {
            return null;
        }
        String text = String.join("\n", lines.subList(first, lines.size())).stripTrailing();
        return new Node.Scalar(text, true, new Location(file, first + 1, 1));
    }
}
