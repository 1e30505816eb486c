package org.waymark.edit.fix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.waymark.yaml.EditableYaml;
import org.waymark.yaml.TextEdit;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Spaces and tabs at the end of lines, apart from those inside a text, where they may have a meaning. */
final class TrailingSpaces {

    private final BitSet texts = new BitSet();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TrailingSpaces() {}

    /** The edits that remove them. */
    static List<TextEdit> in(EditableYaml yaml) {
        TrailingSpaces spaces = new TrailingSpaces();
        if (yaml.root() != null) {
            spaces.visit(yaml.root());
        }
        List<TextEdit> edits = new ArrayList<>();
        String text = yaml.text();
        int line = 0;
        for (int start = 0; start <= text.length(); line++) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            int last = end;
            while (last > start && isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (last < end && !spaces.texts.get(line)) {
                edits.add(new TextEdit(last, end, ""));
            }
            start = end + 1;
        }
        return edits;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void visit(Node node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                visit(entry.getKeyNode());
                visit(entry.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::visit);
        } else if (node instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            protect(scalar);
        }
    }

    /** The lines inside the text; a block begins below its key, and what is quoted ends with its quotation mark. */
    private void protect(ScalarNode scalar) {
        boolean quoted = scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        int first = scalar.getStartMark().getLine() + (quoted ? 0 : 1);
        boolean ended = quoted || scalar.getEndMark().getColumn() == 0;
        int last = scalar.getEndMark().getLine() + (ended ? 0 : 1);
        if (last > first) {
            texts.set(first, last);
        }
    }
}
