package org.waymark.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.model.RecordType;

class FieldReferenceTest {

    private static final Path PAGE = Path.of("docs", "fields.md");

    private static List<RecordSchema> all() {
        return Stream.concat(ModelSchemas.records().stream(), ModelSchemas.groups().stream())
                .toList();
    }

    @Test
    void thePublishedPageIsUpToDate() throws IOException {
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(PAGE, FieldReference.markdown());
        }
        assertThat(Files.readString(PAGE))
                .as("docs/fields.md; update it with mvn test -Dtest=FieldReferenceTest -Dwaymark.update=true")
                .isEqualTo(FieldReference.markdown());
    }

    @Test
    void everyRecordOfTheModelIsThere() {
        assertThat(all().stream().map(RecordSchema::type).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .importPackages("org.waymark.model").stream()
                                .filter(type -> type.isAnnotatedWith(RecordType.class))
                                .map(type -> type.getName())
                                .toList());
    }

    @Test
    void everyFieldHasARowOfSixCells() {
        String page = FieldReference.markdown();
        for (RecordSchema schema : all()) {
            for (FieldSchema field : schema.fields()) {
                assertThat(page).contains("\n| `" + field.key() + "`");
            }
        }
        assertThat(page.lines().filter(line -> line.startsWith("| `") && !line.contains("<http")))
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(8));
    }

    @Test
    void everyLinkLeadsToASection() {
        String page = FieldReference.markdown();
        List<String> anchors = page.lines()
                .filter(line -> line.startsWith("## "))
                .map(line ->
                        line.substring(3).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
                .toList();
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(java.util.regex.Pattern.compile("\\]\\(#([^)]+)\\)")
                        .matcher(page)
                        .results())
                .allSatisfy(link -> assertThat(anchors).contains(link.group(1)));
    }

    @Test
    void everyPrefixHasANamespace() {
        assertThat(all().stream()
                        .flatMap(schema -> Stream.concat(
                                Stream.of(schema.iri()),
                                schema.fields().stream().map(FieldSchema::iri)))
                        .filter(iri -> !iri.isEmpty()))
                .allSatisfy(
                        iri -> assertThat(FieldReference.NAMESPACES).containsKey(iri.substring(0, iri.indexOf(':'))));
    }
}
