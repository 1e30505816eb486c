package org.waymark.site.page.compare;

import java.util.Map;
import org.waymark.site.page.place.PlaceBox;
import org.waymark.site.render.frame.Frame;
import org.waymark.site.render.template.PageView;

/**
 * {@code pages/compare.ftlh}: places side by side. A script fills it from small files; without it the page leads to the
 * list of places.
 *
 * @param frame the frame around the content
 * @param title the heading before places are chosen
 * @param files addresses of the files, by what they hold: names, figures, peers, places, pages
 * @param box the field that adds a place
 * @param script address of the script
 * @param words messages for the script by key
 */
public record CompareView(
        Frame frame, String title, Map<String, String> files, PlaceBox box, String script, Map<String, String> words)
        implements PageView {}
