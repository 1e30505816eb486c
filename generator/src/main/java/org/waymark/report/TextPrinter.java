package org.waymark.report;

import java.io.IOException;
import java.util.List;
import org.waymark.text.VisibleText;

/** One line a finding, as {@link Finding#toString()} has it, and a last line that counts them. */
final class TextPrinter implements FindingPrinter {

    @Override
    public void print(List<Finding> findings, Appendable out) throws IOException {
        for (Finding finding : findings) {
            out.append(line(finding)).append('\n');
        }
        out.append(Summary.of(findings).toString()).append('\n');
    }

    private static String line(Finding finding) {
        String line = VisibleText.of(finding.toString());
        // A line of a build log that starts with "::" is a command to GitHub's runner, and a file may be called
        // anything.
        return line.stripLeading().startsWith("::") ? "./" + line : line;
    }
}
