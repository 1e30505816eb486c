package org.waymark.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;
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
 * Reads YAML into a tree that knows where everything stands.
 *
 * <p>Nothing is resolved that a contributor would not expect: {@code no} stays a text, a date stays a text. Aliases are
 * what they stand for, keys are merged with {@code <<}. Depth and number of values are bounded, aliases counted as what
 * they stand for, so that no file can exhaust memory.
 */
public final class YamlTree {

    private static final Pattern NULL = Pattern.compile("~|null|Null|NULL|");

    private final String file;
    private final int linesBefore;
    private final Rules rules;
    private final Iterator<Event> events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    private YamlTree(String text, String file, int linesBefore, Rules rules) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
        this.file = file;
        this.linesBefore = linesBefore;
        this.rules = rules;
    }

    /**
     * How far a reader goes.
     *
     * @param depth how deep values may be nested
     * @param values how many values there may be
     * @param repeated is told the first place and another place of a key that a group has twice, of which the first
     *     counts; null where all are to be in the tree, an alias of nothing is the text that was written, and further
     *     documents are passed over
     */
    public record Rules(int depth, int values, @Nullable BiConsumer<Node.Scalar, Node.Scalar> repeated) {}

    /** A value that an alias can stand for, and how many values it holds. */
    private record Anchored(Node node, int size) {}

    /** What kind of fault ended the reading. */
    public enum Fault {
        SYNTAX,
        ALIAS,
        SECOND_DOCUMENT,
        TOO_DEEP,
        TOO_MANY
    }

    /** Why a text cannot be read, with the place. */
    public static final class UnreadableYaml extends Exception {

        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final transient Location location;

        private UnreadableYaml(Fault fault, Location location, @Nullable String message) {
            super(message, null, false, false);
            this.fault = fault;
            this.location = location;
        }

        /** The kind of fault. */
        public Fault fault() {
            return fault;
        }

        /** Where it is. */
        public Location location() {
            return location;
        }
    }

    /**
     * Reads the first document of a text.
     *
     * @param linesBefore how many lines of the file stand before the text
     * @return the tree, or null where the text holds nothing
     * @throws UnreadableYaml whose message, for {@code SYNTAX}, is the parser's, and for {@code ALIAS} the alias's name
     */
    public static @Nullable Node read(String text, String file, int linesBefore, Rules rules) throws UnreadableYaml {
        try {
            return new YamlTree(text, file, linesBefore, rules).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            Location at = mark == null ? Location.of(file) : at(file, linesBefore, mark);
            throw new UnreadableYaml(Fault.SYNTAX, at, Objects.requireNonNullElse(e.getProblem(), e.getMessage()));
        } catch (ReaderException e) {
            int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            List<String> above = text.substring(0, end).lines().toList();
            int column = above.isEmpty() ? 1 : above.get(above.size() - 1).length() + 1;
            Location at = new Location(file, Math.max(1, above.size()) + linesBefore, column);
            throw new UnreadableYaml(Fault.SYNTAX, at, e.getMessage());
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // SnakeYAML throws the latter two for some malformed escapes.
            throw new UnreadableYaml(Fault.SYNTAX, Location.of(file), e.getMessage());
        }
    }

    private @Nullable Node document() throws UnreadableYaml {
        events.next(); // the start of the stream
        if (!events.next().is(Event.ID.DocumentStart)) {
            return null;
        }
        Node root = node(events.next(), 0);
        events.next(); // the end of the document
        Event next = rules.repeated() == null ? null : events.next();
        if (next != null && next.is(Event.ID.DocumentStart)) {
            throw fault(Fault.SECOND_DOCUMENT, next, null);
        }
        return root;
    }

    private Node node(Event event, int depth) throws UnreadableYaml {
        if (depth > rules.depth()) {
            throw fault(Fault.TOO_DEEP, event, null);
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
        boolean nothing = event.isPlain()
                && event.getTag() == null
                && NULL.matcher(event.getValue()).matches();
        return new Node.Scalar(nothing ? "" : event.getValue(), !nothing, at(event));
    }

    private Node.Sequence sequence(Event start, int depth) throws UnreadableYaml {
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); !next.is(Event.ID.SequenceEnd); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(items, at(start));
    }

    private Node.Mapping mapping(Event start, int depth) throws UnreadableYaml {
        List<Node.Entry> entries = new ArrayList<>();
        List<Node.Entry> merged = new ArrayList<>();
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Event next = events.next(); !next.is(Event.ID.MappingEnd); next = events.next()) {
            boolean single = next instanceof ScalarEvent || next instanceof AliasEvent;
            if (!single || !(node(next, depth + 1) instanceof Node.Scalar key)) {
                throw fault(Fault.SYNTAX, next, "expected a field name");
            }
            Node value = node(events.next(), depth + 1);
            if (key.text().equals("<<") && merge(value, merged)) {
                continue;
            }
            Node.Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null || rules.repeated() == null) {
                entries.add(new Node.Entry(key, value));
            } else {
                rules.repeated().accept(first, key);
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

    /** What the alias stands for, at the place where the alias is. */
    private Node alias(AliasEvent event) throws UnreadableYaml {
        Anchored target = anchors.get(event.getAnchor());
        if (target == null && rules.repeated() == null) {
            return new Node.Scalar("*" + event.getAnchor(), true, at(event));
        }
        if (target == null) {
            throw fault(Fault.ALIAS, event, event.getAnchor());
        }
        count(event, target.size());
        if (target.node() instanceof Node.Scalar scalar) {
            return new Node.Scalar(scalar.text(), scalar.quoted(), at(event));
        }
        return target.node() instanceof Node.Sequence sequence
                ? new Node.Sequence(sequence.items(), at(event))
                : new Node.Mapping(((Node.Mapping) target.node()).entries(), at(event));
    }

    private void count(Event event, int more) throws UnreadableYaml {
        values += more;
        if (values > rules.values()) {
            throw fault(Fault.TOO_MANY, event, null);
        }
    }

    private UnreadableYaml fault(Fault fault, Event event, @Nullable String message) {
        return new UnreadableYaml(fault, at(event), message);
    }

    private Location at(Event event) {
        return at(file, linesBefore, event.getStartMark());
    }

    private static Location at(String file, int linesBefore, Mark mark) {
        return new Location(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }
}
