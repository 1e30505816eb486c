package org.waymark.edit.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.report.Block;
import org.waymark.report.HtmlPage;
import org.waymark.report.Line;

/** Arranges a comparison in the order of a reviewer's questions: what is it, what is wrong, what exactly. */
final class DiffReport {

    private static final String TITLE = "What this changes";

    /** GitHub takes 65,536 characters in a comment; some are left for what a workflow adds. */
    private static final int LONGEST_COMMENT = 60_000;

    /** How many items of each list are tried in turn, until a comment is short enough. */
    private static final int[] ITEMS = {100, 40, 15, 5, 1, 0};

    private static final int MOST_IN_HTML = 10_000;

    private final CatalogueDiff diff;
    private final int most;
    private final List<Block> blocks = new ArrayList<>();

    private DiffReport(CatalogueDiff diff, int most) {
        this.diff = diff;
        this.most = most;
    }

    static String markdown(CatalogueDiff diff) {
        String text = "";
        for (int most : ITEMS) {
            text = Block.markdown(new DiffReport(diff, most).blocks());
            if (text.length() <= LONGEST_COMMENT) {
                return text;
            }
        }
        return text;
    }

    static String html(CatalogueDiff diff) {
        return HtmlPage.of(TITLE, new DiffReport(diff, MOST_IN_HTML).blocks());
    }

    private List<Block> blocks() {
        blocks.add(new Block.Heading(2, TITLE));
        blocks.add(new Block.Bullets(SummaryLines.of(diff)));
        section("To look at", AttentionLines.of(diff), Function.identity());
        blocks.addAll(new RecordBlocks(diff, most).blocks());
        blocks.addAll(PageBlocks.of(diff, most));
        section("Terms of vocabularies", diff.terms(), ChangeLines::term);
        section("Gaps", diff.gaps(), ChangeLines::gap);
        section("Answers", diff.answers(), new AnswerLines(diff)::line);
        details("Findings solved", diff.findings().solved(), ChangeLines::finding);
        measures();
        details("Links added", diff.links(), ChangeLines::link);
        pages();
        details("Other files", diff.files(), ChangeLines::file);
        blocks.add(new Block.Paragraph(Line.of("From ")
                .thenCode(shortened(diff.base()))
                .then(" to ")
                .thenCode(shortened(diff.head()))
                .then(", both as of " + diff.asOf() + ".")));
        return blocks;
    }

    private static String shortened(String commit) {
        return commit.substring(0, Math.min(commit.length(), 10));
    }

    private <T> void section(String heading, List<T> items, Function<T, Line> line) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Heading(3, heading));
            blocks.add(list(items, line, most));
        }
    }

    private <T> void details(String heading, List<T> items, Function<T, Line> line) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Details(heading + " (" + items.size() + ")", List.of(list(items, line, most))));
        }
    }

    /** The first items, and how many more there are. */
    static <T> Block list(List<T> items, Function<T, Line> line, int most) {
        List<Line> lines = new ArrayList<>(items.stream().limit(most).map(line).toList());
        if (items.size() > most) {
            lines.add(Line.of("and " + (items.size() - most) + " more, in the report as HTML or JSON"));
        }
        return new Block.Bullets(lines);
    }

    private void measures() {
        List<List<Line>> quality = diff.quality().stream()
                .filter(measure -> measure.before() != measure.after()
                        || diff.datasets().before() != diff.datasets().after())
                .map(measure -> List.of(
                        Line.of(measure.label()),
                        Line.of(share(measure.before(), diff.datasets().before())),
                        Line.of(share(measure.after(), diff.datasets().after()))))
                .toList();
        if (!quality.isEmpty()) {
            blocks.add(new Block.Details(
                    "Quality: datasets that pass each check",
                    List.of(new Block.Table(List.of("Check", "Before", "After"), quality))));
        }
        List<List<Line>> coverage = diff.coverage().stream()
                .limit(most)
                .map(measure -> List.of(
                        Line.of(measure.name() + ": " + measure.label()),
                        Line.of(Integer.toString(measure.before())),
                        Line.of(Integer.toString(measure.after()))))
                .toList();
        if (!coverage.isEmpty()) {
            blocks.add(new Block.Details(
                    "Coverage (" + diff.coverage().size() + ")",
                    List.of(new Block.Table(List.of("What", "Before", "After"), coverage))));
        }
    }

    private static String share(int some, int all) {
        return some + " of " + all;
    }

    private void pages() {
        List<Line> lines = new ArrayList<>();
        diff.pages().own().forEach(address -> lines.add(Line.code(address)));
        diff.pages().redirects().forEach(address -> lines.add(Line.code(address).then(" now leads elsewhere")));
        diff.pages().gone().forEach(address -> lines.add(Line.code(address).then(" is gone")));
        diff.pages().near().forEach(address -> lines.add(Line.code(address).then(" is named by a changed record")));
        if (!lines.isEmpty()) {
            List<Block> inside = List.of(
                    list(lines, Function.identity(), most),
                    new Block.Paragraph(
                            Line.of("Besides these: the home page, lists, feeds, the coverage page and the search.")));
            blocks.add(new Block.Details("Pages that change (" + lines.size() + ")", inside));
        }
    }
}
