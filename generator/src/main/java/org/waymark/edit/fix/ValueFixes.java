package org.waymark.edit.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.yaml.EditableYaml;
import org.waymark.yaml.TextEdit;
import org.waymark.yaml.YamlScalar;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Finds the values of a record that have a better spelling, by its schema. */
final class ValueFixes {

    private final EditableYaml yaml;
    private final Spellings spellings;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, String> values = new IdentityHashMap<>();
    private final List<TextEdit> edits = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private ValueFixes(EditableYaml yaml, Spellings spellings) {
        this.yaml = yaml;
        this.spellings = spellings;
    }

    /** The fixes for a record, or for a list of such records. */
    static ValueFixes of(EditableYaml yaml, RecordSchema schema, Spellings spellings) {
        ValueFixes fixes = new ValueFixes(yaml, spellings);
        Node records = yaml.root() instanceof MappingNode mapping ? fixes.records(mapping) : yaml.root();
        if (records instanceof MappingNode mapping) {
            fixes.mapping(schema, mapping);
        } else if (records instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    fixes.mapping(schema, mapping);
                }
            }
        }
        return fixes;
    }

    /** A vocabulary's list of terms, or the record itself. */
    private Node records(MappingNode root) {
        for (NodeTuple entry : root.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("terms")) {
                return entry.getValueNode();
            }
        }
        return root;
    }

    /** The changes to the text. */
    List<TextEdit> edits() {
        return edits;
    }

    /** The same in words; lines count from 1 in the text. */
    List<Change> changes() {
        return changes;
    }

    /** The new values, by node. */
    Map<Node, String> values() {
        return values;
    }

    private void mapping(RecordSchema schema, MappingNode mapping) {
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode key) {
                FieldSchema field = schema.field(key.getValue());
                if (field != null && seen.add(entry.getValueNode())) {
                    field(field, entry.getValueNode());
                }
            }
        }
    }

    private void field(FieldSchema field, Node node) {
        if (field.list() && node instanceof SequenceNode sequence) {
            sequence.getValue().stream().filter(seen::add).forEach(item -> item(field, item));
        } else {
            item(field, node);
        }
    }

    private void item(FieldSchema field, Node node) {
        RecordSchema nested = field.nested();
        if (node instanceof MappingNode mapping) {
            if (nested != null) {
                mapping(nested, mapping);
            } else if (field.type() == FieldType.PERIOD) {
                ends(mapping);
            } else if (field.type() == FieldType.TERM) {
                labels(field, mapping);
            }
        } else if (node instanceof ScalarNode scalar) {
            FieldSchema plain = nested == null ? field : nested.shorthand();
            if (plain != null && plain.nested() == null && isText(scalar)) {
                change(plain.key(), scalar, spellings.better(plain, scalar.getValue()));
            }
        }
    }

    /** A term given by its labels becomes its id. */
    private void labels(FieldSchema field, MappingNode labels) {
        for (NodeTuple entry : labels.getValue()) {
            String id = entry.getValueNode() instanceof ScalarNode label
                    ? spellings.term(field, label.getValue()).orElse(null)
                    : null;
            if (id != null && labels.getAnchor() == null && labels.getFlowStyle() == DumperOptions.FlowStyle.FLOW) {
                edits.add(new TextEdit(
                        yaml.offset(labels.getStartMark()),
                        yaml.offset(labels.getEndMark()),
                        YamlScalar.ofFigures(id)));
                values.put(labels, id);
                changes.add(new Change(
                        labels.getStartMark().getLine() + 1, "the labels of " + field.key() + " become " + id));
                return;
            }
        }
    }

    /** A period as two dates. */
    private void ends(MappingNode period) {
        for (NodeTuple entry : period.getValue()) {
            boolean end = entry.getKeyNode() instanceof ScalarNode key
                    && (key.getValue().equals("start") || key.getValue().equals("end"));
            if (end && entry.getValueNode() instanceof ScalarNode scalar && isText(scalar)) {
                change("period", scalar, spellings.date(scalar.getValue().strip()));
            }
        }
    }

    private static boolean isText(ScalarNode scalar) {
        return !scalar.getValue().isBlank() && !scalar.getTag().equals(Tag.NULL);
    }

    private void change(String key, ScalarNode scalar, Optional<String> better) {
        String written = better.isEmpty() ? null : rewritten(scalar, better.get());
        if (better.isPresent() && written != null) {
            edits.add(new TextEdit(yaml.offset(scalar.getStartMark()), yaml.offset(scalar.getEndMark()), written));
            values.put(scalar, better.get());
            changes.add(new Change(
                    scalar.getStartMark().getLine() + 1,
                    key + " '" + scalar.getValue().strip() + "' becomes " + better.get()));
        }
    }

    /** The value in its original quotes; null if it has an anchor, a tag or several lines, which are not changed. */
    private @Nullable String rewritten(ScalarNode scalar, String value) {
        String written = yaml.written(scalar);
        if (written.contains("\n")) {
            return null;
        }
        return switch (scalar.getScalarStyle()) {
            case SINGLE_QUOTED -> written.startsWith("'") ? "'" + value.replace("'", "''") + "'" : null;
            case DOUBLE_QUOTED -> written.startsWith("\"") ? YamlScalar.quoted(value) : null;
            case PLAIN -> written.equals(scalar.getValue()) ? YamlScalar.ofFigures(value) : null;
            default -> null;
        };
    }
}
