package org.waymark.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.ModelSchemas;
import org.waymark.model.schema.RecordSchema;

/**
 * Labels of fields, kinds and built-in terms that Welsh or Arabic readers still see in English. The list should only get
 * shorter: translate what a change adds, or write it there with {@code -Dwaymark.update=true}.
 */
class MissingLabelsTest {

    private static final Path LIST = Path.of("src/test/resources/missing-labels.txt");

    private static Set<String> wanted() {
        Set<String> keys = new TreeSet<>();
        for (Kind<?> kind : Kinds.ALL) {
            keys.add("kind." + kind.key());
            RecordSchema schema = RecordSchema.of(kind.type());
            Stream.concat(Stream.of(schema), ModelSchemas.groups(schema).stream())
                    .flatMap(each -> each.fields().stream())
                    .filter(field -> !kind.isBaked()) // a post or page shows no field by its name
                    .forEach(field -> keys.add("field." + field.key()));
        }
        return keys;
    }

    private static String list() throws IOException {
        StringBuilder list = new StringBuilder();
        for (String language : List.of("cy", "ar")) {
            Properties messages = new Properties();
            messages.load(new StringReader(ThemeFiles.standard("messages/" + language + ".properties")));
            Set<String> missing = new TreeSet<>(wanted());
            missing.removeAll(messages.stringPropertyNames());
            Loader.builtInVocabularies()
                    .forEach((name, vocabulary) -> vocabulary.terms().stream()
                            .filter(term -> !term.label().byLanguage().containsKey(language))
                            .forEach(term -> missing.add(name + " " + term.id())));
            missing.forEach(
                    label -> list.append(language).append(' ').append(label).append('\n'));
        }
        return list.toString();
    }

    @Test
    void labelsAreTranslatedOrListed() throws IOException {
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(LIST, list());
        }
        assertThat(list())
                .as("Translate new labels, or list them with -Dwaymark.update=true")
                .isEqualTo(Files.readString(LIST));
    }
}
