package org.waymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes pictures of every kind of page of a built site: on a phone, a tablet and a desk, bright, dark and on paper, and
 * once without JavaScript and in forced colours.
 */
public final class Screenshots {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1440);

    private Screenshots() {}

    /**
     * Makes the pictures, and a page that shows them side by side.
     *
     * @param args the built site, the folder for the pictures, and the addresses of the pages wanted; without those, of
     *     each kind the one with the least on it and the one with the most
     */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]).toAbsolutePath().normalize();
        Path folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
        List<String> pages = args.length > 2 ? List.of(args).subList(2, args.length) : PageKinds.extremes(site);
        try (Browser browser = Browser.on(site, "/")) {
            for (Map.Entry<String, Habits> way : ways().entrySet()) {
                browser.read(way.getValue());
                for (String page : pages) {
                    browser.open(page);
                    Files.write(folder.resolve(name(page) + "." + way.getKey() + ".png"), browser.picture());
                    if (way.getKey().equals("768-print")) {
                        Files.write(folder.resolve(name(page) + ".pdf"), browser.pdf());
                    }
                }
            }
        }
        Files.writeString(folder.resolve("index.html"), overview(pages));
        System.out.println(pages.size() * ways().size() + " pictures of " + pages.size() + " pages; open "
                + folder.resolve("index.html"));
    }

    private static Map<String, Habits> ways() {
        Map<String, Habits> ways = new LinkedHashMap<>();
        WIDTHS.forEach(width -> ways.put(width + "-light", Habits.screen(width)));
        WIDTHS.forEach(width -> ways.put(width + "-dark", Habits.screen(width).inTheDark()));
        WIDTHS.forEach(width -> ways.put(width + "-print", Habits.screen(width).onPaper()));
        ways.put("768-noscript", Habits.screen(768).withoutScript());
        ways.put("768-forced", Habits.screen(768).inForcedColours());
        return ways;
    }

    private static String name(String page) {
        return page.replace(".html", "").replace('/', '~');
    }

    private static String overview(List<String> pages) {
        StringBuilder html = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>Screenshots</title>"
                + "<style>body{font-family:sans-serif}img{width:320px;height:420px;object-fit:cover;object-position:top;"
                + "border:1px solid #999}figure{display:inline-block;margin:4px}</style>\n");
        for (String page : pages) {
            html.append("<h2>").append(page).append("</h2>\n");
            for (String way : ways().keySet()) {
                String file = name(page) + "." + way + ".png";
                html.append(
                        "<figure><a href=\"%s\"><img src=\"%s\" alt=\"\" loading=\"lazy\"></a><figcaption>%s</figcaption></figure>\n"
                                .formatted(file, file, way));
            }
            html.append("<p><a href=\"").append(name(page)).append(".pdf\">On A4</a></p>\n");
        }
        return html.toString();
    }
}
