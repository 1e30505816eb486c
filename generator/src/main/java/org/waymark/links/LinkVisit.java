package org.waymark.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests one link, follows redirects, and judges the result. */
final class LinkVisit {

    /** A chain of redirects that is longer leads nowhere; browsers give up at twenty. */
    private static final int MOST_REDIRECTS = 10;

    /** Room for the head of a page, its first heading and its first lines. */
    static final int PAGE_BYTES = 131_072;

    /** Longest cookie that is sent back, in bytes; browsers take twice as much. */
    private static final int LONGEST_COOKIE = 2_000;

    private final Fetcher fetcher;
    private final Politeness courtesy;
    private final PageJudge judge;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
    private boolean newCookie;

    LinkVisit(Fetcher fetcher, Politeness courtesy, PageJudge judge) {
        this.fetcher = fetcher;
        this.courtesy = courtesy;
        this.judge = judge;
    }

    /** Where a chain of redirects ended. */
    record End(Reply reply, boolean movedForGood, @Nullable Reason fault) {}

    /** Requests a link as it was written. */
    Verdict visit(String link, Soft404Probe madeUp) {
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

    /** Follows redirects. Cookies are kept meanwhile, because some servers redirect in circles without them. */
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
        String kept = cookies(address);
        Reply reply = courtesy.inTurn(address, () -> fetcher.fetch(method, address, kept, PAGE_BYTES));
        if (reply instanceof Reply.Answer answer) {
            keep(answer);
            newCookie = !kept.equals(cookies(address));
        }
        return reply;
    }

    /** The cookies for an address as a header; may be empty. */
    private String cookies(URI address) {
        try {
            return String.join("; ", cookies.get(address, Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Reply.Answer answer) {
        List<String> sound = answer.cookies().stream()
                .filter(cookie -> cookie.length() < LONGEST_COOKIE && cookie.matches("[\\x20-\\x7e]+"))
                .toList();
        try {
            cookies.put(answer.from(), Map.of("Set-Cookie", sound));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
