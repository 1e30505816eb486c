package org.waymark.diff.report;

import java.util.List;

/** A part of a report that stands on lines of its own. */
sealed interface Block {

    /** A heading; level 2 is that of the report itself. */
    record Heading(int level, String text) implements Block {}

    /** A sentence or more. */
    record Paragraph(Line line) implements Block {}

    /** A list. */
    record Bullets(List<Line> items) implements Block {}

    /** A table whose first column is text and whose others are numbers. */
    record Table(List<String> headings, List<List<Line>> rows) implements Block {}

    /**
     * Documents side by side, each in a frame of its own in which nothing runs. A format without frames leaves them out.
     */
    record Frames(List<Frame> frames) implements Block {}

    /**
     * One of them.
     *
     * @param label what it shows
     * @param document HTML, as its makers left it
     */
    record Frame(String label, String document) {}

    /** What is shown when it is asked for. */
    record Details(String summary, List<Block> blocks) implements Block {}
}
