package org.waymark.edit.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.diff.CatalogueDiff;
import org.waymark.edit.diff.RecordChange;
import org.waymark.report.Block;
import org.waymark.report.Line;
import org.waymark.site.ComparedPage;
import org.waymark.site.ComparedPage.ComparedFact;
import org.waymark.site.PagePreview;

/** The main pages that change, as readers see them. */
final class PageBlocks {

    private PageBlocks() {}

    static List<Block> of(CatalogueDiff diff, int most) {
        List<ComparedPage> pages = diff.previews();
        if (pages.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "Pages as readers see them"));
        Set<String> records =
                diff.records().stream().map(change -> change.entry().address()).collect(Collectors.toSet());
        pages.stream().limit(most).forEach(page -> blocks.add(details(page, records.contains(page.address()))));
        long left = diff.records().size()
                - diff.records(RecordChange.Type.UNREADABLE).size()
                - pages.stream()
                        .limit(most)
                        .filter(page -> records.contains(page.address()))
                        .count();
        if (left > 0) {
            String one = left == 1 ? "One more record has a page that is" : left + " more records have pages that are";
            blocks.add(new Block.Paragraph(Line.of(one + " not shown here.")));
        }
        return blocks;
    }

    private static Block details(ComparedPage page, boolean ofRecord) {
        List<Block> inside = new ArrayList<>();
        inside.add(new Block.Paragraph(Line.code(page.address())));
        List<Line> lines = new ArrayList<>();
        PagePreview before = page.before();
        PagePreview after = page.after();
        if (before != null && after != null && !before.title().equals(after.title())) {
            lines.add(changed("Title", before.title(), after.title()));
        }
        // A page that only comes or goes has no other side to compare with.
        boolean whole = before == null || after == null;
        for (ComparedFact fact : page.facts()) {
            String is = whole && fact.after() == null ? fact.before() : fact.after();
            lines.add(
                    whole || !fact.changed()
                            ? Line.of(fact.label() + ": " + shown(is))
                            : changed(fact.label(), fact.before(), fact.after()));
        }
        if (!lines.isEmpty()) {
            inside.add(new Block.Bullets(lines));
        }
        List<Block.Frame> frames = new ArrayList<>();
        if (before != null) {
            frames.add(new Block.Frame("Before", before.document()));
        }
        if (after != null) {
            frames.add(new Block.Frame("After", after.document()));
        }
        inside.add(new Block.Frames(frames));
        return new Block.Details(ChangeLines.shortened(page.title(), 160) + ": " + fate(page, ofRecord), inside);
    }

    private static Line changed(String label, @Nullable String before, @Nullable String after) {
        return Line.strong(label).then(": " + shown(before) + " → ").thenStrong(shown(after));
    }

    private static String shown(@Nullable String value) {
        return value == null ? "not said" : value;
    }

    private static String fate(ComparedPage page, boolean ofRecord) {
        if (page.before() == null) {
            return "a new page";
        }
        if (page.after() == null) {
            return "a removed page";
        }
        if (!ofRecord) {
            return "in the changed design";
        }
        long changes = page.facts().stream().filter(ComparedFact::changed).count();
        return changes == 0
                ? "the facts at its head stay"
                : SummaryLines.counted(changes, "fact") + " at its head " + (changes == 1 ? "changes" : "change");
    }
}
