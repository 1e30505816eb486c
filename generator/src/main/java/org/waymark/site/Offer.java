package org.waymark.site;

/**
 * A file with what a page shows, in a format for programs. The page names it in its head and at its foot.
 *
 * @param format the format; what readers call it is the message {@code export.<format>}
 * @param mediaType its media type, such as {@code text/turtle}
 * @param path from the root of the site, the same in each edition
 */
public record Offer(String format, String mediaType, String path) {}
