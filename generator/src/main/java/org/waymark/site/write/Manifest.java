package org.waymark.site.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.waymark.site.SitePath;

/**
 * The list of the files that Waymark made for a site, published at its root as {@value #NAME}. Anyone can check a copy
 * of the site with it; the next build learns from it which files are Waymark's own and may be replaced or removed.
 *
 * @param files size and checksum of each file by its path from the root of the site; sorted; without the list itself
 */
public record Manifest(SortedMap<String, Entry> files) {

    /** The list's own name in the site. */
    public static final String NAME = SitePath.MANIFEST;

    /** A site that was never published. */
    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    private static final int FORMAT = 1;
    // Every name occurs once, so a table of known names would only grow.
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /**
     * One file.
     *
     * <p>The checksum is CRC-32C (RFC 3720, appendix B.4): it finds damage, not tampering. A cryptographic one would
     * take a sixth of the time of a build, because it is slow with the just-in-time settings for small jobs.
     *
     * @param crc32c checksum of the content, 8 lower-case hexadecimal digits
     * @param size length of the content in bytes
     */
    public record Entry(String crc32c, long size) implements Comparable<Entry> {

        static Entry of(byte[] content) {
            CRC32C checksum = new CRC32C();
            checksum.update(content);
            return of(checksum, content.length);
        }

        static Entry of(Checksum crc32c, long size) {
            return new Entry(HexFormat.of().toHexDigits(crc32c.getValue(), 8), size);
        }

        @Override
        public int compareTo(Entry other) {
            int order = crc32c.compareTo(other.crc32c);
            return order != 0 ? order : Long.compare(size, other.size);
        }
    }

    /** Makes the map unmodifiable. */
    public Manifest {
        files = Collections.unmodifiableSortedMap(files);
    }

    /** Whether nothing was published. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /**
     * Reads the list of a published site.
     *
     * @param site the site's folder, which need not exist
     * @return an empty list if the folder has none
     * @throws WriteException if there is a list but it is invalid
     */
    public static Optional<Manifest> read(Path site) throws WriteException {
        Path file = site.resolve(NAME);
        try (JsonParser parser = JSON.createParser(Files.newInputStream(file))) {
            return Optional.of(parse(parser));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new WriteException(
                    file + ", the list of the files that Waymark made, cannot be read",
                    "Restore it, or move the whole folder away and build in a new one.");
        }
    }

    /** The list as published, with one line for each file, so that a version control system shows what changed. */
    byte[] toBytes() {
        StringBuilder json = new StringBuilder(files.size() * 140 + 64);
        json.append("{\"format\":").append(FORMAT).append(",\"files\":{");
        String before = "\n\"";
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            json.append(before)
                    .append(JsonStringEncoder.getInstance().quoteAsString(file.getKey()))
                    .append("\":{\"crc32c\":\"")
                    .append(file.getValue().crc32c())
                    .append("\",\"size\":")
                    .append(file.getValue().size())
                    .append('}');
            before = ",\n\"";
        }
        return json.append("\n}}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Manifest parse(JsonParser in) throws IOException {
        require(in, in.nextToken() == JsonToken.START_OBJECT);
        require(in, "format".equals(in.nextFieldName()) && in.nextIntValue(-1) == FORMAT);
        require(in, "files".equals(in.nextFieldName()) && in.nextToken() == JsonToken.START_OBJECT);
        TreeMap<String, Entry> files = new TreeMap<>();
        for (String path = in.nextFieldName(); path != null; path = in.nextFieldName()) {
            // The list may have been edited, so no path in it may lead out of the site.
            require(in, SitePath.fault(path).isEmpty());
            files.put(path, entry(in));
        }
        require(in, in.currentToken() == JsonToken.END_OBJECT && in.nextToken() == JsonToken.END_OBJECT);
        return new Manifest(files);
    }

    private static Entry entry(JsonParser in) throws IOException {
        require(in, in.nextToken() == JsonToken.START_OBJECT);
        require(in, "crc32c".equals(in.nextFieldName()));
        String crc32c = in.nextTextValue();
        require(in, crc32c != null && "size".equals(in.nextFieldName()));
        long size = in.nextLongValue(-1);
        require(in, size >= 0 && in.nextToken() == JsonToken.END_OBJECT);
        return new Entry(crc32c, size);
    }

    private static void require(JsonParser in, boolean holds) throws IOException {
        if (!holds) {
            throw new JsonParseException(in, "not a list of published files");
        }
    }
}
