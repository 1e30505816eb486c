package org.waymark.yaml;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * YAML as a tree whose nodes know where in the text they begin and end.
 *
 * @param text with line feeds only
 * @param root null where the text holds nothing
 */
public record LocatedYaml(String text, @Nullable Node root) {

    private static final int MAX_DEPTH = 64;

    /**
     * Reads one document.
     *
     * @throws YAMLException where it cannot be read
     */
    public static LocatedYaml read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.max(1, text.length()));
        options.setNestingDepthLimit(MAX_DEPTH);
        try {
            return new LocatedYaml(text, new Yaml(options).compose(new StringReader(text)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // SnakeYAML throws these for some malformed escapes.
            throw new YAMLException("the YAML cannot be read", e);
        }
    }

    /** The index in UTF-16 code units of a mark, which counts code points. */
    public int offset(Mark mark) {
        return offset(text, mark);
    }

    public static int offset(String text, Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    /** The text of a node as it is written. */
    public String written(Node node) {
        return text.substring(offset(node.getStartMark()), offset(node.getEndMark()));
    }
}
