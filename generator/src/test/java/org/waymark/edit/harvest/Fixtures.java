package org.waymark.edit.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.CatalogueFixture;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.source.Source;
import org.waymark.yaml.FrontMatter;
import org.waymark.yaml.Node;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Small vocabularies, fixture folders, and a plain reader for what an import wrote. */
public final class Fixtures {

    public static final Map<String, Vocabulary> VOCABULARIES = Map.of(
            "licences",
                    vocabulary(
                            "licences",
                            licence("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
                            licence("CC-BY-3.0-US", "https://creativecommons.org/licenses/by/3.0/us/"),
                            licence("CC-BY", "https://creativecommons.org/licenses/by/", "CC BY"),
                            licence("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
                            licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0"),
                            licence(
                                    "OGL-UK-3.0",
                                    "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                                    "Open Government Licence"),
                            licence("MIT", "https://opensource.org/licenses/MIT", "MIT Licence"),
                            licence("public-domain", "https://example.org/pd", "Public domain"),
                            licence("not-open", "https://example.org/not-open", "Custom licence: not open"),
                            licence("none", "https://example.org/none", "No licence"),
                            licence("unknown", "https://example.org/unknown")),
            "formats", vocabulary("formats", term("CSV", null), term("Shapefile", null, "SHP"), term("HTML", null)),
            "frequencies", vocabulary("frequencies", term("monthly", "P1M"), term("never", null, "Not updated")),
            "organisation-kinds", vocabulary("organisation-kinds", term("council", null, "Local authority")));

    private Fixtures() {}

    private static Vocabulary vocabulary(String name, Term... terms) {
        return new Vocabulary(name, null, List.of(terms));
    }

    private static Term licence(String id, String url, String... aliases) {
        return term(id, null, new Link(url), aliases);
    }

    private static Term term(String id, String interval, String... aliases) {
        return term(id, interval, null, aliases);
    }

    private static Term term(String id, String interval, Link url, String... aliases) {
        return new Term(
                "any",
                id,
                Text.of("en", id),
                null,
                List.of(aliases),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                interval,
                List.of(),
                List.of(),
                List.of(),
                url,
                Source.NOWHERE);
    }

    /** A folder of fixtures among the test resources. */
    public static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource("/harvest/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a YAML file or the header of a Markdown file holds, as maps, lists and texts. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> record(Path file) {
        try {
            String text = Files.readString(file);
            Node node = file.toString().endsWith(".md")
                    ? FrontMatter.readLeniently(text, file.toString()).header()
                    : YamlReader.keysLeniently(text, file.toString(), 0);
            return (Map<String, Object>) plain(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(file + ": " + e.reason(), e);
        }
    }

    /** The extras of a record. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> extras(Map<String, Object> record) {
        return (Map<String, String>) record.getOrDefault("extras", Map.of());
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Fixtures::plain).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        ((Node.Mapping) node).entries().forEach(entry -> map.put(entry.key().text(), plain(entry.value())));
        return map;
    }

    /** All files of a folder with their content. */
    public static Map<String, String> files(Path root) {
        return CatalogueFixture.texts(root);
    }
}
