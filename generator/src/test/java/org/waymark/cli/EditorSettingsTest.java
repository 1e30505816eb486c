package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;

/** The settings with which an editor checks a catalogue as it is typed. */
class EditorSettingsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    /** The patterns of files by the schema that is theirs. */
    private static Map<String, List<String>> settings(Path catalogue) throws IOException {
        JsonNode schemas = new ObjectMapper()
                .readTree(catalogue.resolve(".vscode/settings.json").toFile())
                .path("yaml.schemas");
        Map<String, List<String>> found = new TreeMap<>();
        schemas.properties().forEach(entry -> {
            List<String> patterns = new ArrayList<>();
            entry.getValue().forEach(pattern -> patterns.add(pattern.asText()));
            found.put(entry.getKey(), patterns);
        });
        return found;
    }

    private static boolean matches(List<String> patterns, Path file) {
        boolean in = false;
        for (String pattern : patterns) {
            boolean out = pattern.startsWith("!");
            // In an editor ** also stands for no folder at all.
            String glob = "glob:" + pattern.substring(out ? 1 : 0).replace("**/", "{**/,}");
            if (FileSystems.getDefault().getPathMatcher(glob).matches(file)) {
                in = !out;
            }
        }
        return in;
    }

    private static List<Path> yaml(Path catalogue) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("content", "datasets")) {
            CatalogueFixture.texts(catalogue.resolve(part), ".yaml").keySet().stream()
                    .map(file -> Path.of(part, file))
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    void everyFileOfANewCatalogueIsCheckedByOneSchemaAndFollowsIt(@TempDir Path folder) throws IOException {
        Path catalogue = folder.resolve("catalogue");
        assertThat(CommandLineFixture.run("init", catalogue.toString()).code()).isZero();
        assertThat(CommandLineFixture.run(
                                "build",
                                "--no-search",
                                "--quiet",
                                "--source=" + catalogue,
                                "--output=" + catalogue.resolve("public"))
                        .code())
                .isZero();
        Map<String, List<String>> settings = settings(catalogue);

        assertThat(yaml(catalogue)).hasSizeGreaterThan(2).allSatisfy(file -> {
            List<String> schemas = settings.keySet().stream()
                    .filter(schema -> matches(settings.get(schema), file))
                    .toList();
            assertThat(schemas).hasSize(1);
            String schema = Files.readString(catalogue.resolve(schemas.get(0)).normalize());
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(Files.readString(catalogue.resolve(file)), InputFormat.YAML))
                    .isEmpty();
        });
        assertThat(settings.keySet())
                .allSatisfy(schema -> assertThat(catalogue.resolve(schema)).isRegularFile());
    }

    @Test
    void everyFileOfThisRepositoryHasOneSchema() throws IOException {
        Map<String, List<String>> settings = settings(REPOSITORY);

        assertThat(yaml(REPOSITORY))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(settings.values().stream().filter(patterns -> matches(patterns, file)))
                        .as("%s", file)
                        .hasSize(1));
    }
}
