package org.waymark.site.page.resource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/**
 * How to work with a dataset.
 *
 * @param file the name of the first file that can be fetched; null if there is none
 * @param lines code to fetch that file from a program; empty if there is none
 * @param fetch whether the lines fetch it; otherwise they read it after the reader has downloaded it
 * @param citation how to cite it
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
