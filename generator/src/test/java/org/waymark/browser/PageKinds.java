package org.waymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.CatalogueFixture;

/**
 * The kinds of page that a built site has, found in the site itself: a kind that is new cannot be forgotten. Pages are of
 * one kind when their addresses have the same shape and their bodies the same class.
 */
public final class PageKinds {

    private static final Pattern BODY = Pattern.compile("<body(?: class=\"([^\"]*)\")?");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]*)\"");

    private PageKinds() {}

    /**
     * The first language's pages by kind; redirects are none, for nobody sees them.
     *
     * @return for each kind, such as {@code gaps/*.html record}, the addresses of its pages, the shortest page first
     */
    public static SortedMap<String, List<String>> of(Path site) throws IOException {
        String language = language(Files.readString(site.resolve("index.html")));
        SortedMap<String, List<Sized>> kinds = new TreeMap<>();
        CatalogueFixture.texts(site, ".html").forEach((address, page) -> {
            if (language(page).equals(language) && !page.contains("http-equiv=\"refresh\"")) {
                kinds.computeIfAbsent(kind(address, page), kind -> new ArrayList<>())
                        .add(new Sized(page.length(), address));
            }
        });
        SortedMap<String, List<String>> addresses = new TreeMap<>();
        kinds.forEach((kind, pages) ->
                addresses.put(kind, pages.stream().sorted().map(Sized::address).toList()));
        return addresses;
    }

    /** Of each kind the page with the least on it and the one with the most, which is where designs break. */
    public static List<String> extremes(Path site) throws IOException {
        return of(site).values().stream()
                .flatMap(pages -> Stream.of(pages.get(0), pages.get(pages.size() - 1)))
                .distinct()
                .toList();
    }

    private record Sized(int length, String address) implements Comparable<Sized> {
        @Override
        public int compareTo(Sized other) {
            return length != other.length ? Integer.compare(length, other.length) : address.compareTo(other.address);
        }
    }

    private static String kind(String address, String page) {
        Matcher body = BODY.matcher(page);
        String name = body.find() && body.group(1) != null ? body.group(1) : "";
        return shape(address) + (name.isEmpty() ? "" : " " + name);
    }

    /** {@code gaps/status/asked.html} as {@code gaps/* /*.html} (without the space). */
    private static String shape(String address) {
        String[] steps = address.split("/");
        for (int i = steps.length > 1 ? 1 : 0; i < steps.length - 1; i++) {
            steps[i] = "*";
        }
        if (!steps[steps.length - 1].equals("index.html")) {
            steps[steps.length - 1] = "*.html";
        }
        return String.join("/", steps);
    }

    private static String language(String page) {
        Matcher language = LANGUAGE.matcher(page);
        return language.find() ? language.group(1) : "";
    }
}
