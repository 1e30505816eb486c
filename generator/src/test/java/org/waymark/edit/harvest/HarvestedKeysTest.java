package org.waymark.edit.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.model.Contact;
import org.waymark.model.Site;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Resource;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;

/** What importers write are fields of the model; the names are spelt out in both, so that this holds them together. */
class HarvestedKeysTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource("org.waymark.edit.harvest.Harvesters#names")
    void everyKeyIsAFieldOfTheModel(String name) {
        Path out = temporary.resolve("out");
        Harvesters.named(name).orElseThrow().harvest(Fixtures.folder(name), out, Fixtures.VOCABULARIES, any -> {});
        for (String file : Fixtures.files(out).keySet()) {
            Map<String, Object> record = file.contains("vocabularies") ? Map.of() : Fixtures.record(out.resolve(file));
            if (file.startsWith("datasets/")) {
                dataset(record);
            } else if (file.startsWith("content/organisations/")) {
                known(Organisation.class, record);
            } else {
                known(Site.class, record);
            }
        }
    }

    private static void dataset(Map<String, Object> record) {
        known(Dataset.class, record);
        ((List<?>) record.getOrDefault("resources", List.of()))
                .forEach(item -> known(Resource.class, (Map<?, ?>) item));
        if (record.get("contact") instanceof Map<?, ?> contact) {
            known(Contact.class, contact);
        }
        if (record.get("access") instanceof Map<?, ?> access) {
            known(Access.class, access);
        }
    }

    private static void known(Class<?> type, Map<?, ?> record) {
        List<String> keys =
                RecordSchema.of(type).fields().stream().map(FieldSchema::key).toList();
        assertThat(keys)
                .containsAll(record.keySet().stream().map(String.class::cast).toList());
    }
}
