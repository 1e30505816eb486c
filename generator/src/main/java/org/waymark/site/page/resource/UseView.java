package org.waymark.site.page.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * How to work with a dataset.
 *
 * @param file what the first file that can be fetched is called; null where there is none
 * @param lines ways to fetch that file from a program; empty where there is none
 * @param fetch whether the lines fetch it; otherwise they read it once the reader has it
 * @param citation how to name it in a text of one's own
 */
public record UseView(@Nullable Words file, List<Line> lines, boolean fetch, Html citation) {

    /**
     * Code to copy.
     *
     * @param tool what runs it
     * @param code the code
     */
    public record Line(String tool, String code) {}
}
