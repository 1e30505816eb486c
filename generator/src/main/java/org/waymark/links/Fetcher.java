package org.waymark.links;

import java.net.URI;

/** Sends single requests. */
interface Fetcher {

    /**
     * Sends a request and waits for the answer, for as long as the options allow.
     *
     * @param method {@code HEAD} or {@code GET}
     * @param cookies what to send along as {@code Cookie}; empty for none
     * @param most how many bytes of the body are wanted
     */
    Reply fetch(String method, URI address, String cookies, int most);
}
