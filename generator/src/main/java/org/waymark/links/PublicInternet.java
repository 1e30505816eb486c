package org.waymark.links;

import java.net.InetAddress;

/**
 * Decides which addresses may be requested. Others belong to this computer or its network, and a catalogue, which
 * anyone may contribute to, must not cause requests to them (IANA special-purpose address registries, RFC 6890).
 */
final class PublicInternet {

    private PublicInternet() {}

    static boolean contains(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublic(at(bytes, 0), at(bytes, 1), at(bytes, 2)) : isPublic(bytes);
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }

    private static boolean isPublic(int first, int second, int third) {
        boolean own = first == 0 || first >= 240;
        boolean sharedByProviders = first == 100 && (second & 0xc0) == 64; // RFC 6598
        boolean assignments = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean benchmarks = first == 198 && (second & 0xfe) == 18; // RFC 2544
        boolean examples =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        return !own && !sharedByProviders && !assignments && !benchmarks && !examples;
    }

    /** Only 2000::/3 is assigned; it includes ways back into IPv4: 6to4 (RFC 3056), and documentation (RFC 3849). */
    private static boolean isPublic(byte[] bytes) {
        boolean unicast = (at(bytes, 0) & 0xe0) == 0x20;
        boolean sixToFour = at(bytes, 0) == 0x20 && at(bytes, 1) == 0x02;
        boolean special = at(bytes, 0) == 0x20 && at(bytes, 1) == 0x01 && (at(bytes, 2) & 0xfe) == 0;
        boolean examples = at(bytes, 0) == 0x20 && at(bytes, 1) == 0x01 && at(bytes, 2) == 0x0d && at(bytes, 3) == 0xb8;
        return unicast && !sixToFour && !special && !examples;
    }
}
