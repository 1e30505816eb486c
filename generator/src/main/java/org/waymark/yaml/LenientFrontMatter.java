package org.waymark.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.text.CleanText;

/**
 * A Markdown file with a YAML header between two lines of three hyphens, as Jekyll reads it (Jekyll documentation,
 * "Front Matter").
 *
 * @param header the keys and values above
 * @param body the text below, without the blanks around it
 */
public record LenientFrontMatter(Node.Mapping header, String body) {

    private static final Pattern FORM = Pattern.compile(
            "\\A\\s*---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)(.*)\\z", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * Takes a file apart.
     *
     * @throws UnreadableException when there is no header, or it is not YAML
     */
    public static LenientFrontMatter read(String file, String content) throws UnreadableException {
        String text = content.replace("\r\n", "\n").replace('\r', '\n');
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new UnreadableException("it has no header between two lines of ---");
        }
        int firstLine = 1
                + (int) text.substring(0, match.start(1))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Node.Mapping header = LenientYaml.mapping(file, firstLine, match.group(1));
        return new LenientFrontMatter(header, CleanText.lines(match.group(2)).strip());
    }
}
