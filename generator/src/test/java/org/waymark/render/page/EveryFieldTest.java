package org.waymark.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Kinds;
import org.waymark.schema.FieldSchema;
import org.waymark.schema.RecordSchema;

/** What is in a record is on its page: a field that is added to the model needs no change here. */
class EveryFieldTest {

    private static final String MARKER = "zebra";

    /** Old addresses lead here; that is all they are for. */
    private static final Set<String> NOT_SHOWN = Set.of("aliases");

    private static final List<Kind<?>> LINKED =
            Kinds.ALL.stream().filter(kind -> !kind.isBaked()).toList();

    @ParameterizedTest
    @FieldSource("LINKED")
    void everyFieldOfARecordIsOnItsPage(Kind<?> kind) throws IOException {
        RecordSchema schema = RecordSchema.of(kind.type());
        for (FieldSchema field : schema.fields()) {
            if (!NOT_SHOWN.contains(field.key())) {
                assertThat(page(kind, field))
                        .as("%s of a %s", field.key(), kind.word())
                        .containsAnyOf(MARKER, "12,345", "Yes", "7 March 2026", "from 2014");
            }
        }
    }

    private static String page(Kind<?> kind, FieldSchema field) throws IOException {
        RecordComponent part = kind.type().getRecordComponents()[field.ordinal()];
        Object value = Records.component(part, MARKER, "https://example.org/" + MARKER);
        Entry entry = Records.of(kind.type(), Map.of("slug", "x", part.getName(), value));
        List<Entry> entries = new ArrayList<>(List.of(entry));
        for (Kind<?> other : LINKED) {
            entries.add(Records.of(
                    other.type(), Map.of("slug", MARKER, "title", Records.en(MARKER), "name", Records.en(MARKER))));
        }
        RenderedSite site =
                RenderedSite.of(Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), entries));
        Element main = site.page(entry.address()).selectFirst("main");
        return main.text() + main.select("a").eachAttr("href");
    }
}
