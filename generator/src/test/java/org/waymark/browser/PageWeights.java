package org.waymark.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.CatalogueFixture;

/** What a page costs a reader who comes for the first time: itself and all that it loads, each compressed by gzip. */
public final class PageWeights {

    /** The most that a page may cost, in bytes. */
    public static final int MOST = 60_000;

    /** The most that the page of an indicator may cost, with its map and its table of all places. */
    public static final int MOST_OF_AN_INDICATOR = 150_000;

    private static final String LOADED = "link[rel=stylesheet], link[rel=icon], img[src], script[src], source[src]";

    private final Path site;
    private final Map<Path, Integer> files = new ConcurrentHashMap<>();

    /** @param site the folder of a built site */
    public PageWeights(Path site) {
        this.site = site;
    }

    /** The weight of a page in bytes. */
    public int of(Path page, Document document) {
        return file(page)
                + document.select(LOADED).stream()
                        .map(element -> address(element))
                        .filter(address -> !address.startsWith("data:") && !address.contains("//"))
                        // The page for what is not there says where things are from the root of the host.
                        .map(address ->
                                address.startsWith("/") ? site.resolve("." + address) : page.resolveSibling(address))
                        .map(Path::normalize)
                        .distinct()
                        .filter(Files::isRegularFile)
                        .mapToInt(this::file)
                        .sum();
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private int file(Path path) {
        return files.computeIfAbsent(path, file -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                Files.copy(file, gzip);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.size();
        });
    }

    /** Prints the heaviest pages of a built site. */
    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        PageWeights reader = new PageWeights(site);
        Map<String, Integer> weights = new TreeMap<>();
        for (Path page : CatalogueFixture.files(site)) {
            if (page.toString().endsWith(".html")) {
                weights.put(CatalogueFixture.path(site, page), reader.of(page, Jsoup.parse(Files.readString(page))));
            }
        }
        List<Map.Entry<String, Integer>> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(20)
                .toList();
        heaviest.forEach(page -> System.out.printf("%,8d  %s%n", page.getValue(), page.getKey()));
        long heavy = weights.values().stream().filter(weight -> weight > MOST).count();
        System.out.printf("%,d pages, %,d of them over %,d bytes%n", weights.size(), heavy, MOST);
    }
}
