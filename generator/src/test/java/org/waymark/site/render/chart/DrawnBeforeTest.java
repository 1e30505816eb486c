package org.waymark.site.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.site.Published;

/** A chart that the page already has is taken from there, but only if it is the same. */
class DrawnBeforeTest {

    private static final List<Drawing> NEW =
            List.of(new Drawing(Size.WIDE, 90, "<path/>"), new Drawing(Size.SMALL, 80, "<g/>"));

    private final List<String> drawn = new ArrayList<>();

    private static String svg(String size, int width, String key, String markup) {
        return "<svg class=\"chart-" + size + "\" data-drawn=\"" + key + "\" role=\"img\" viewBox=\"0 0 " + width
                + " 70\" width=\"1\"><title>T</title><desc>D</desc>" + markup + "</svg>\n";
    }

    private static Published site(String page) {
        return path -> path.equals("a.html") ? page.getBytes(StandardCharsets.UTF_8) : null;
    }

    private List<Drawing> find(String page, String path, String key) {
        return new DrawnBefore(site(page), path).or(key, () -> {
            drawn.add(key);
            return NEW;
        });
    }

    @Test
    void theSameChartIsNotDrawnAgain() {
        String page = svg("wide", 720, "aa", "<rect/>")
                + svg("small", 300, "aa", "<text>ŵ</text>")
                + svg("wide", 720, "bb", "<line/>")
                + svg("small", 300, "bb", "");
        assertThat(find(page, "a.html", "aa"))
                .containsExactly(new Drawing(Size.WIDE, 70, "<rect/>"), new Drawing(Size.SMALL, 70, "<text>ŵ</text>"));
        assertThat(find(page, "a.html", "bb").get(0).markup()).isEqualTo("<line/>");
        assertThat(drawn).isEmpty();
    }

    @Test
    void anythingElseIsDrawn() {
        String whole = svg("wide", 720, "aa", "<rect/>") + svg("small", 300, "aa", "");
        for (String page : List.of(
                "",
                whole.replace("data-drawn=\"aa\"", "data-drawn=\"ab\""),
                whole.substring(0, whole.indexOf("</svg>")),
                whole.replace("</desc>", ""),
                whole.replace(" 70\"", " x\""),
                whole.replace("viewBox", "viewbox"),
                svg("wide", 720, "aa", "<rect/>"))) {
            drawn.clear();
            assertThat(find(page, "a.html", "aa")).as(page).isEqualTo(NEW);
            assertThat(drawn).as(page).hasSize(1);
        }
        assertThat(find(whole, "b.html", "aa")).isEqualTo(NEW);
    }
}
