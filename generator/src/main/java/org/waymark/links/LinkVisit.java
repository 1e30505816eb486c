package org.waymark.links;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks one link, follows it to where it leads, and judges what is there. */
final class LinkVisit {

    /** A chain of redirects that is longer leads nowhere; browsers give up at twenty. */
    private static final int MOST_REDIRECTS = 10;

    /** Room for the head of a page, its first heading and its first lines. */
    static final int PAGE_BYTES = 131_072;

    private static final int MOST_COOKIES = 50;

    private final Fetcher fetcher;
    private final Courtesy courtesy;
    private final PageJudge judge;
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private boolean newCookie;

    LinkVisit(Fetcher fetcher, Courtesy courtesy, PageJudge judge) {
        this.fetcher = fetcher;
        this.courtesy = courtesy;
        this.judge = judge;
    }

    /** Where a chain of redirects ended. */
    record End(Reply reply, boolean movedForGood, @Nullable Reason fault) {}

    /** Asks a link as it was written. */
    Verdict visit(String link, MadeUpPages madeUp) {
        Optional<URI> start = WebAddress.parse(link);
        if (start.isEmpty()) {
            return Verdict.of(Reason.NO_ADDRESS);
        }
        End end = follow(start.get());
        if (end.fault() != null) {
            return Verdict.of(end.fault());
        }
        if (!(end.reply() instanceof Reply.Answer answer)) {
            return Verdict.of(((Reply.Silence) end.reply()).reason());
        }
        Reason reason = judge.judge(start.get(), answer, madeUp);
        return new Verdict(reason, reason == Reason.OK ? movedTo(start.get(), end, answer.from()) : null);
    }

    private static @Nullable String movedTo(URI start, End end, URI last) {
        boolean told = end.movedForGood() && !WebAddress.isSame(start, last);
        return told ? last.toString() : null;
    }

    /** Follows redirects. Cookies are kept for as long, since some servers lead in circles without. */
    End follow(URI start) {
        URI at = start;
        boolean forGood = true;
        Set<URI> seen = new HashSet<>(Set.of(start));
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Reply reply = ask(at);
            if (!(reply instanceof Reply.Answer answer) || !answer.leadsOn()) {
                boolean forbidden = hop > 0 && reply.equals(new Reply.Silence(Reason.PRIVATE));
                return new End(reply, hop > 0 && forGood, forbidden ? Reason.UNSAFE_REDIRECT : null);
            }
            forGood &= answer.leadsOnForGood();
            String location = answer.location();
            if (location == null || location.isBlank()) {
                return new End(reply, false, Reason.BAD_REDIRECT);
            }
            Optional<URI> next = WebAddress.follow(at, location.strip());
            if (next.isEmpty()) {
                boolean other =
                        location.strip().matches("(?i)[a-z][a-z0-9+.-]*:.*") && !location.matches("(?i)https?:.*");
                return new End(reply, false, other ? Reason.UNSAFE_REDIRECT : Reason.BAD_REDIRECT);
            }
            at = next.get();
            if (judge.isParkingPlace(at)) {
                return new End(reply, false, Reason.PARKED);
            }
            if (!seen.add(at) && !newCookie) {
                return new End(reply, false, Reason.REDIRECT_LOOP);
            }
        }
        return new End(new Reply.Silence(Reason.REDIRECT_LOOP), false, Reason.REDIRECT_LOOP);
    }

    /**
     * Asks for the head first, which costs a server least. Only a page is asked for itself, since it may say that it was
     * not found; and whatever refuses a HEAD, which many servers do without need (RFC 9110, 9.3.2).
     */
    private Reply ask(URI address) {
        Reply head = send("HEAD", address);
        if (head instanceof Reply.Answer answer) {
            boolean enough = answer.leadsOn()
                    || (answer.isFine() && !answer.isPage() && !answer.type().isEmpty());
            return enough ? answer : send("GET", address);
        }
        Reason reason = ((Reply.Silence) head).reason();
        return reason == Reason.BROKEN_OFF || reason == Reason.TIMEOUT ? send("GET", address) : head;
    }

    private Reply send(String method, URI address) {
        String kept = cookies.getOrDefault(WebAddress.host(address), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        Reply reply = courtesy.inTurn(address, () -> fetcher.fetch(method, address, kept, PAGE_BYTES));
        if (reply instanceof Reply.Answer answer) {
            newCookie = keep(answer);
        }
        return reply;
    }

    /** Keeps the cookies of an answer for its own host only; tells whether one is new. */
    private boolean keep(Reply.Answer answer) {
        Map<String, String> own =
                cookies.computeIfAbsent(WebAddress.host(answer.from()), host -> new LinkedHashMap<>());
        boolean changed = false;
        for (String cookie : answer.cookies()) {
            String pair = cookie.split(";", 2)[0].strip();
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.length() < 2_000 && own.size() < MOST_COOKIES && pair.matches("[\\x21-\\x7e ]+")) {
                String value = pair.substring(equals + 1);
                changed |= !value.equals(own.put(pair.substring(0, equals), value));
            }
        }
        return changed;
    }
}
