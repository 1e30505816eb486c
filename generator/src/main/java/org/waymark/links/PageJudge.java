package org.waymark.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Judges the answer to a link by its status and, if that is fine, by the text of the page. */
final class PageJudge {

    /** A page with fewer characters of text than this has only one message. */
    private static final int SHORT = 1_500;

    /** A page with fewer characters of text than this is filled by scripts. */
    private static final int EMPTY = 200;

    private final Map<String, List<String>> phrases = phrases();

    private static Map<String, List<String>> phrases() {
        Map<String, List<String>> lists = new HashMap<>();
        try (InputStream in = PageJudge.class.getResourceAsStream("/org/waymark/links/phrases.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its phrases of pages");
            }
            List<String> list = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    list.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private boolean says(String list, String text) {
        return phrases.getOrDefault(list, List.of()).stream().anyMatch(text::contains);
    }

    /** Whether this server only shows that names are for sale. */
    boolean isParkingPlace(URI address) {
        String host = WebAddress.host(address);
        return phrases.getOrDefault("parking hosts", List.of()).stream()
                .anyMatch(place -> host.equals(place) || host.endsWith("." + place));
    }

    /**
     * Judges an answer.
     *
     * @param start the link as it was written
     * @param answer what is at its end, no redirect
     */
    Reason judge(URI start, Reply.Answer answer, Soft404Probe madeUp) {
        if (!answer.isFine()) {
            return status(answer.status());
        }
        if (isParkingPlace(answer.from()) && !isParkingPlace(start)) {
            return Reason.PARKED;
        }
        if (WebAddress.asksToSignIn(answer.from()) && !WebAddress.asksToSignIn(start)) {
            return Reason.FORBIDDEN;
        }
        Reason page = answer.isPage() ? page(start, answer, madeUp) : Reason.OK;
        return page == Reason.OK ? ending(start, answer.from()) : page;
    }

    private static Reason status(int status) {
        return switch (status) {
            case 404 -> Reason.NOT_FOUND;
            case 410 -> Reason.GONE;
            case 401, 402, 403, 407, 451 -> Reason.FORBIDDEN;
            case 429 -> Reason.TOO_MANY_REQUESTS;
            default -> status >= 500 && status < 600 ? Reason.SERVER_FAULT : Reason.ODD_ANSWER;
        };
    }

    private static Reason ending(URI start, URI end) {
        if (WebAddress.isHome(start) || !WebAddress.isHome(end)) {
            return Reason.OK;
        }
        boolean same = WebAddress.registered(start).equals(WebAddress.registered(end));
        return same ? Reason.LED_TO_HOME : Reason.LED_TO_OTHER_HOME;
    }

    private Reason page(URI start, Reply.Answer answer, Soft404Probe madeUp) {
        Document page = Jsoup.parse(answer.text(), answer.from().toString());
        String text = plain(page.body().text());
        String heads = heads(page);
        String opening = text.length() <= SHORT ? heads + " " + text : heads;
        if (says("parked", opening) || isFramedByParking(page)) {
            return Reason.PARKED;
        }
        if (saysNotFound(heads) || says("not found", opening)) {
            return Reason.SAYS_NOT_FOUND;
        }
        if (says("challenge", heads)) {
            return Reason.CHALLENGE;
        }
        return WebAddress.isHome(start) || WebAddress.isHome(answer.from())
                ? Reason.OK
                : comparedWith(madeUp.of(answer.from()), answer, text);
    }

    private static String heads(Document page) {
        Element heading = page.selectFirst("h1");
        return plain(page.title() + " | " + (heading == null ? "" : heading.text()));
    }

    /** A title or heading that is nothing but the status. */
    private static boolean saysNotFound(String heads) {
        for (String head : heads.split("[|–—]")) {
            if (head.strip().matches("(?:error )?404[!.]?|(?:sorry,? )?not found[!.]?")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFramedByParking(Document page) {
        return page.select("script[src], iframe[src], frame[src]").stream()
                .map(element -> WebAddress.follow(URI.create("http://page.invalid/"), element.attr("src")))
                .flatMap(Optional::stream)
                .anyMatch(this::isParkingPlace);
    }

    private static Reason comparedWith(Optional<Reply.Answer> madeUp, Reply.Answer answer, String text) {
        if (madeUp.isEmpty() || !madeUp.get().isPage()) {
            return Reason.OK;
        }
        if (WebAddress.isSame(madeUp.get().from(), answer.from())) {
            return Reason.ANY_ADDRESS;
        }
        String other = plain(Jsoup.parse(madeUp.get().text()).body().text());
        if (!essence(other, madeUp.get().from()).equals(essence(text, answer.from()))) {
            return Reason.OK;
        }
        return text.length() <= EMPTY ? Reason.ALL_ALIKE : Reason.ANY_ADDRESS;
    }

    /** What a page says, without its own address, dates and numbers, which differ from one answer to the next. */
    private static String essence(String text, URI address) {
        String path = address.getRawPath() == null ? "" : plain(address.getRawPath());
        String bare = Soft404Probe.without(text);
        return (path.length() > 1 ? bare.replace(path, "/") : bare).replaceAll("[0-9]+", "0");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
