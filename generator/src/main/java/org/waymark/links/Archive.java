package org.waymark.links;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Archived copies of pages in the Wayback Machine of the Internet Archive. */
public final class Archive {

    private static final Pattern COPY = Pattern.compile("https?://web\\.archive\\.org/web/[0-9]{4,14}[a-z_]{0,4}/\\S+");

    private Archive() {}

    /**
     * The address of the copy nearest to a day, if there is one; it is not requested.
     *
     * @param day the last day on which the link was fine, or else one before it failed
     */
    public static String near(String link, LocalDate day) {
        return "https://web.archive.org/web/" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "/" + link;
    }

    /**
     * Where to ask for the copy nearest to a day (Wayback Availability JSON API).
     *
     * @param service the address of the service
     */
    static URI question(URI service, String link, LocalDate day) {
        return URI.create(service + "?url=" + URLEncoder.encode(link, StandardCharsets.UTF_8) + "&timestamp="
                + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** The copy that the service names; empty if there is none. Only answers of the expected form are accepted. */
    static Optional<String> copy(byte[] answer) {
        try {
            JsonNode closest = new ObjectMapper().readTree(answer).at("/archived_snapshots/closest");
            String url = closest.path("url").asText("");
            boolean good = closest.path("available").asBoolean()
                    && url.length() <= WebAddress.LONGEST
                    && COPY.matcher(url).matches();
            return good ? Optional.of(url.replaceFirst("^http:", "https:")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
