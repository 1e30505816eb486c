package org.waymark.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.model.Kind;
import org.waymark.model.Search;
import org.waymark.model.record.Kinds;

/**
 * Fields with words that search does not find, each listed on purpose. A new field with words is either marked with
 * {@code search = …} or, with {@code -Dwaymark.update=true}, written to this list.
 */
class UnsearchedFieldsTest {

    private static final Path LIST = Path.of("src/test/resources/unsearched-fields.txt");
    private static final Set<FieldType> WORDS =
            EnumSet.of(FieldType.TEXT, FieldType.MARKDOWN, FieldType.STRING, FieldType.TERM, FieldType.REF);

    private static void collect(RecordSchema schema, String prefix, Search most, Set<String> unsearched) {
        for (FieldSchema field : schema.fields()) {
            Search search = field.search().lesser(most);
            RecordSchema nested = field.nested();
            if (nested != null && search != Search.NONE) {
                collect(nested, prefix + field.key() + ".", search, unsearched);
            } else if (search == Search.NONE && (nested != null || WORDS.contains(field.type()))) {
                unsearched.add(prefix + field.key());
            }
        }
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Kind<?> kind : Kinds.ALL) {
            Set<String> unsearched = new TreeSet<>();
            collect(RecordSchema.of(kind.type()), "", Search.TITLE, unsearched);
            unsearched.forEach(
                    field -> list.append(kind.key()).append(' ').append(field).append('\n'));
        }
        return list.toString();
    }

    @Test
    void eachFieldWithWordsIsSearchedOrListed() throws IOException {
        if (Boolean.getBoolean("waymark.update")) {
            Files.writeString(LIST, list());
        }
        assertThat(list())
                .as("Mark new fields with search = Search.…, or list them with -Dwaymark.update=true")
                .isEqualTo(Files.readString(LIST));
    }
}
