package org.waymark.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at every page of a built site with axe, bright and dark, which the tests do for two pages of each kind. */
public final class AllBarriers {

    private static final int DESK = 1280;

    private AllBarriers() {}

    /**
     * Prints what axe finds.
     *
     * @param args the built site, and how many pages to go on at a time: 1 for all, 10 for every tenth
     */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]).toAbsolutePath().normalize();
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<String> all = PageKinds.of(site).values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        List<String> pages = IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
        try (Browser browser = Browser.on(site, "/")) {
            browser.read(Habits.screen(DESK));
            int barriers = 0;
            for (String page : pages) {
                browser.open(page);
                List<String> found = PageFaults.barriers(browser, DESK);
                found.forEach(System.out::println);
                barriers += found.size();
            }
            System.out.printf("%d of %d pages, %d barriers%n", pages.size(), all.size(), barriers);
        }
    }
}
