package org.waymark.catalogue.load;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Slug;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;
import org.waymark.source.SourceTree;
import org.waymark.yaml.YamlReader;

/**
 * Reads earlier versions of records, by the vocabularies of today. What is wrong with them is not reported.
 *
 * @param catalogue the catalogue as it is now
 */
public record EarlierRecords(Catalogue catalogue) {

    /** The address of the page of the record that a file holds, by its name; null if it holds none. */
    public static @Nullable String address(String file) {
        Kind<?> kind = Kinds.ofFile(file);
        boolean markdown = file.startsWith(Kind.CONTENT) && (file.endsWith(".md") || file.endsWith(".markdown"));
        if (kind == null || !(markdown || YamlReader.isYaml(file))) {
            return null;
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return kind.address(Slug.ofFile(name.substring(0, name.lastIndexOf('.'))));
    }

    /** The record that a file of this content holds; null if it cannot be read. */
    public @Nullable Entry read(String file, byte[] content) {
        Kind<?> kind = Kinds.ofFile(file);
        Findings unsaid = new Findings();
        ValueReader values =
                new ValueReader(catalogue.vocabularies(), catalogue.site().language(), unsaid);
        return kind == null
                ? null
                : Guard.attempt(
                        "a record",
                        Location.of(file),
                        unsaid,
                        () -> new RecordReader(new Content(content), values, unsaid).read(kind, file));
    }

    /** A tree of which only one file is ever asked for. */
    private record Content(byte[] bytes) implements SourceTree {

        @Override
        public void walk(String top, Visitor visitor) {}

        @Override
        public long size(String path) {
            return bytes.length;
        }

        @Override
        public byte[] read(String path, int limit) {
            return Arrays.copyOf(bytes, Math.min(limit, bytes.length));
        }

        @Override
        public @Nullable String version(String path) {
            return null;
        }
    }
}
