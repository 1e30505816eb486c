package org.waymark.links;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The result of one request. */
sealed interface Reply {

    /**
     * Nothing that can be read.
     *
     * @param reason why
     */
    record Silence(Reason reason) implements Reply {}

    /**
     * An answer.
     *
     * @param from whom it is from
     * @param status the status (RFC 9110, 15)
     * @param location the address that it redirects to, or null
     * @param type the media type with its parameters, in lower case; empty where it is not said
     * @param retryAfter when to come back, as it was written, or null
     * @param date when it was given, as it was written, or null
     * @param cookies the cookies that it sets, as they were written
     * @param body the beginning of the body, not unpacked; empty for a HEAD
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(
            URI from,
            int status,
            @Nullable String location,
            String type,
            @Nullable String retryAfter,
            @Nullable String date,
            List<String> cookies,
            byte[] body)
            implements Reply {

        private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]{2,40})");

        boolean isFine() {
            return status >= 200 && status < 300;
        }

        boolean leadsOn() {
            return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        }

        boolean leadsOnForGood() {
            return status == 301 || status == 308;
        }

        boolean asksToWait() {
            return status == 429 || (status == 503 && retryAfter != null);
        }

        boolean isPage() {
            return type.startsWith("text/html") || type.startsWith("application/xhtml");
        }

        /** The body as text; what does not decode is replaced. */
        String text() {
            Matcher named = CHARSET.matcher(type);
            Charset charset = StandardCharsets.UTF_8;
            if (named.find()) {
                try {
                    charset = Charset.forName(named.group(1).toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    // a name that Java does not know; most pages are UTF-8 whatever they say
                }
            }
            return new String(body, charset);
        }
    }
}
