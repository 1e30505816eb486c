package org.waymark.links;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What servers show for an address that does not exist; each server is asked once in a run. */
final class Soft404Probe {

    private static final String NAME = "/waymark-made-this-address-up-5f3a9c";

    private final Map<String, Optional<Reply.Answer>> shown = new ConcurrentHashMap<>();
    private final Function<URI, Reply> follow;

    /** @param follow asks an address and follows it to where it leads */
    Soft404Probe(Function<URI, Reply> follow) {
        this.follow = follow;
    }

    /** The page that the server of this address shows for a made-up one; empty where it rightly says not found. */
    Optional<Reply.Answer> of(URI address) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Optional<Reply.Answer> known = shown.get(site);
        if (known == null) {
            known = ask(URI.create(site + NAME));
            shown.putIfAbsent(site, known);
        }
        return known;
    }

    private Optional<Reply.Answer> ask(URI madeUp) {
        return follow.apply(madeUp) instanceof Reply.Answer answer && answer.isFine()
                ? Optional.of(answer)
                : Optional.empty();
    }

    /** The text of a page without the address that was made up, which many such pages repeat. */
    static String without(String text) {
        return text.replace(NAME.substring(1), "");
    }
}
