package org.waymark.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.source.Location;
import org.waymark.text.Lines;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * One reading of a text into a tree.
 *
 * <p>Values stay the text that was written: {@code no} is a text, a date is a text. An alias becomes what it refers to, and
 * {@code <<} merges keys. Depth and number of values are bounded, with aliases counted as what they refer to, so that no
 * file can exhaust memory.
 */
final class YamlTree {

    /** The message for a key that is a list or a group. */
    static final String NO_KEY = "expected a field name";

    static final int MAX_DEPTH = 64;

    private final String file;
    private final int linesBefore;
    private final int maxValues;
    private final @Nullable Findings findings;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    private YamlTree(String text, String file, int linesBefore, int maxValues, @Nullable Findings findings) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
        this.file = file;
        this.linesBefore = linesBefore;
        this.maxValues = maxValues;
        this.findings = findings;
    }

    /** A value that an alias can refer to, and how many values it holds. */
    private record Anchored(Node node, int size) {}

    /**
     * Reads the first document of a text.
     *
     * @param linesBefore how many lines of the file come before the text
     * @param maxValues how many values there may be
     * @param findings for keys that a group has twice, of which the first counts; null to read leniently, where all are
     *     in the tree, an alias of nothing is the text that was written, and further documents are passed over
     * @return the tree, or null where the text holds nothing
     */
    static @Nullable Node read(String text, String file, int linesBefore, int maxValues, @Nullable Findings findings)
            throws UnreadableFile {
        try {
            return new YamlTree(text, file, linesBefore, maxValues, findings).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            Location at = mark == null ? Location.of(file) : at(file, linesBefore, mark);
            throw YamlFaults.explain(at, Objects.requireNonNullElse(e.getProblem(), e.getMessage()));
        } catch (ReaderException e) {
            int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            int start = text.lastIndexOf('\n', end - 1) + 1;
            int line = Lines.number(text, end) + linesBefore;
            throw YamlFaults.explain(new Location(file, line, end - start + 1), e.getMessage());
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // SnakeYAML throws the latter two for some malformed escapes.
            throw YamlFaults.explain(Location.of(file), e.getMessage());
        }
    }

    private @Nullable Node document() throws UnreadableFile {
        events.next(); // the start of the stream
        if (!events.next().is(Event.ID.DocumentStart)) {
            return null;
        }
        Node root = node(events.next(), 0);
        events.next(); // the end of the document
        Event next = findings == null ? null : events.next();
        if (next != null && next.is(Event.ID.DocumentStart)) {
            throw fault(next, "a second document begins here", "Keep one record in each file, and remove the line ---");
        }
        return root;
    }

    private Node node(Event event, int depth) throws UnreadableFile {
        if (depth > MAX_DEPTH) {
            throw new UnreadableFile(
                    Code.TOO_DEEP,
                    at(event),
                    "values are nested more than " + MAX_DEPTH + " deep",
                    "Write the record flat, as in the field reference");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        int before = values;
        count(event, 1);
        Node node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event instanceof SequenceStartEvent ? sequence(event, depth) : mapping(event, depth);
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, new Anchored(node, values - before));
        }
        return node;
    }

    private Node.Scalar scalar(ScalarEvent event) {
        boolean nothing = event.isPlain() && event.getTag() == null && Node.Scalar.isNull(event.getValue());
        return new Node.Scalar(nothing ? "" : event.getValue(), !nothing, at(event));
    }

    private Node.Sequence sequence(Event start, int depth) throws UnreadableFile {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(items, at(start));
    }

    private Node.Mapping mapping(Event start, int depth) throws UnreadableFile {
        List<Node.Entry> entries = new ArrayList<>();
        List<Node.Entry> merged = new ArrayList<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            boolean single = next instanceof ScalarEvent || next instanceof AliasEvent;
            if (!single || !(node(next, depth + 1) instanceof Node.Scalar key)) {
                throw YamlFaults.explain(at(next), NO_KEY);
            }
            Node value = node(events.next(), depth + 1);
            if (key.text().equals("<<") && merge(value, merged)) {
                continue;
            }
            Node.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null || findings == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                findings.add(
                        Code.DUPLICATE_KEY,
                        key.location(),
                        "the key '" + key.text() + "' is written twice; the first is in line "
                                + first.location().line(),
                        "Remove one of the two. We use the first one");
            }
        }
        // The group's own keys count first, then those of the groups merged in the order in which they are named.
        for (Node.Entry entry : merged) {
            if (seen.putIfAbsent(entry.key().text(), entry.key()) == null) {
                entries.add(entry);
            }
        }
        return new Node.Mapping(entries, at(start));
    }

    /** Takes the keys of a group, or of a list of groups (YAML 1.1, "Merge Key"); false where it is neither. */
    private static boolean merge(Node value, List<Node.Entry> merged) {
        if (value instanceof Node.Mapping base) {
            merged.addAll(base.entries());
            return true;
        }
        boolean groups =
                value instanceof Node.Sequence list && list.items().stream().allMatch(Node.Mapping.class::isInstance);
        if (groups && value instanceof Node.Sequence list) {
            list.items().forEach(item -> merge(item, merged));
        }
        return groups;
    }

    /** What the alias refers to, at the place where the alias is. */
    private Node alias(AliasEvent event) throws UnreadableFile {
        Anchored target = anchors.get(event.getAnchor());
        if (target == null && findings == null) {
            return new Node.Scalar("*" + event.getAnchor(), true, at(event));
        }
        if (target == null) {
            throw fault(
                    event,
                    "the alias *" + event.getAnchor() + " does not refer to anything",
                    "Put quotes around the text if it should begin with an asterisk");
        }
        count(event, target.size());
        if (target.node() instanceof Node.Scalar scalar) {
            return new Node.Scalar(scalar.text(), scalar.quoted(), at(event));
        }
        return target.node() instanceof Node.Sequence sequence
                ? new Node.Sequence(sequence.items(), at(event))
                : new Node.Mapping(((Node.Mapping) target.node()).entries(), at(event));
    }

    private void count(Event event, int more) throws UnreadableFile {
        values += more;
        if (values > maxValues) {
            throw new UnreadableFile(
                    Code.TOO_COMPLEX,
                    at(event),
                    "the file holds more than " + maxValues + " values, counting what aliases refer to",
                    "Split the record or write it without aliases");
        }
    }

    private UnreadableFile fault(Event event, String message, String hint) {
        return new UnreadableFile(Code.INVALID_YAML, at(event), message, hint);
    }

    private Location at(Event event) {
        return at(file, linesBefore, event.getStartMark());
    }

    private static Location at(String file, int linesBefore, Mark mark) {
        return new Location(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }
}
