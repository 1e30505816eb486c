package org.waymark.render.view;

import java.util.List;
import org.waymark.render.Html;

/**
 * How to work with a dataset.
 *
 * @param lines ways to fetch its first file from a program; empty where no file can be fetched
 * @param citation how to name it in a text of one's own
 */
public record UseView(List<Line> lines, Html citation) {

    /**
     * Code to copy.
     *
     * @param tool what runs it
     * @param code the code
     */
    public record Line(String tool, String code) {}
}
