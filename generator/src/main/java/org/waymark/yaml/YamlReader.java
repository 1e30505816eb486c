package org.waymark.yaml;

import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;

/** Reads YAML as the catalogue's own files are to be written, and says where they are not. */
public final class YamlReader {

    static final int MAX_DEPTH = 64;
    static final int MAX_VALUES = 200_000;

    private YamlReader() {}

    /**
     * Reads the first document of a text.
     *
     * @param lineOffset how many lines of the file stand before the text
     * @return the tree, or null where the text holds nothing
     */
    public static @Nullable Node read(String text, String file, int lineOffset, Findings findings) throws Faulty {
        try {
            return parse(text, file, lineOffset, findings);
        } catch (Faulty fault) {
            String mended = YamlFaults.isTab(fault) ? YamlFaults.withoutTabs(text) : text;
            if (mended.equals(text)) {
                throw fault;
            }
            Node node = parse(mended, file, lineOffset, findings);
            findings.add(
                    Code.TAB_IN_YAML, fault.finding().location(), "a tab stands after a colon", "Use a space instead");
            return node;
        }
    }

    private static @Nullable Node parse(String text, String file, int lineOffset, Findings findings) throws Faulty {
        try {
            YamlTree.Rules rules =
                    new YamlTree.Rules(MAX_DEPTH, MAX_VALUES, (first, again) -> repeated(first, again, findings));
            return YamlTree.read(text, file, lineOffset, rules);
        } catch (YamlTree.UnreadableYaml e) {
            throw YamlFaults.explain(e);
        }
    }

    private static void repeated(Node.Scalar first, Node.Scalar again, Findings findings) {
        findings.add(
                Code.DUPLICATE_KEY,
                again.location(),
                "the key '" + again.text() + "' is written twice; the first is in line "
                        + first.location().line(),
                "Remove one of the two; the first is used");
    }
}
