package org.waymark.site.page.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.site.page.RenderedSite;

/**
 * Each field of a record is on its page: a field that is added to the model needs no change here. Each record has one
 * field, whose values occur nowhere else. What the page says of the quality of a record does not count, because it names
 * fields without showing them.
 */
class EveryFieldTest {

    /** Fields that no page shows as they are, each with the reason. */
    private static final Set<String> NOT_SHOWN = Set.of(
            // Old addresses lead to the page; that is all they are for.
            "aliases",
            // Charts are drawn from tables, which these records do not have.
            "charts-file",
            "charts-kind",
            "charts-x",
            "charts-y",
            "charts-series",
            "charts-boundaries",
            // A file becomes the address of the download; there is none in these records.
            "resources-file",
            // Its figures are shown; there are none in these records. The tests of indicators show what these say.
            "needs-indicator",
            "decimals",
            "order",
            "headline",
            "beside_name",
            "breaks",
            "file",
            "measure",
            "period_label",
            "prefix",
            "read",
            "short_title",
            "statistic",
            "suffix",
            "unit",
            // For programs alone.
            "resources-media_type",
            "resources-checksum");

    /** How a page shows the values that are not texts; {@link Records} makes them. */
    private static final Map<FieldType, String> SHOWN = Map.of(
            FieldType.INTEGER,
            "12,345",
            FieldType.BOOLEAN,
            "Yes",
            FieldType.DATE,
            "7 March 2026",
            FieldType.PERIOD,
            "from 2014");

    /** Pages name the types of columns in words of their own. */
    private static final String COLUMN_TYPE = "resources-schema-type";

    private static final List<Kind<?>> LINKED =
            Kinds.ALL.stream().filter(kind -> !kind.isBaked()).toList();

    @ParameterizedTest
    @FieldSource("LINKED")
    void everyFieldOfARecordIsOnItsPage(Kind<?> kind) throws IOException {
        Map<String, Set<String>> expected = new HashMap<>();
        List<Entry> entries = new ArrayList<>(List.of(Records.of(kind.type(), Map.of("slug", "empty"))));
        RecordComponent[] parts = kind.type().getRecordComponents();
        for (FieldSchema field : RecordSchema.of(kind.type()).fields()) {
            if (!NOT_SHOWN.contains(field.key())) {
                Set<String> shown = new TreeSet<>();
                RecordComponent part = parts[field.ordinal()];
                Object value = value(field, part, field.key(), entries, shown);
                String slug = "with-" + field.key();
                entries.add(Records.of(kind.type(), Map.of("slug", slug, part.getName(), value)));
                expected.put(kind.address(slug), shown);
            }
        }
        RenderedSite site =
                RenderedSite.of(Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), entries));

        assertThat(main(site, kind.address("empty"))).doesNotContain("zebra").doesNotContain(SHOWN.values());
        Set<String> missing = new TreeSet<>();
        for (Map.Entry<String, Set<String>> each : expected.entrySet()) {
            String main = main(site, each.getKey());
            each.getValue().stream()
                    .filter(text -> !main.contains(text))
                    .forEach(text -> missing.add(text + " on " + each.getKey()));
        }
        assertThat(missing).isEmpty();
    }

    /**
     * A value for a field.
     *
     * @param name the field's key, after those of the groups that it is in
     * @param entries takes the record that the field refers to
     * @param shown takes what must be on the page
     */
    private static Object value(
            FieldSchema field, RecordComponent part, String name, List<Entry> entries, Set<String> shown) {
        if (field.nested() == null) {
            String mark = "zebra-" + name;
            if (field.target() != null) {
                entries.add(Records.of(
                        field.target().type(),
                        Map.of("slug", mark, "title", Records.en("The " + mark), "name", Records.en("The " + mark))));
            }
            if (name.equals(COLUMN_TYPE)) {
                shown.add("True or false");
                return "boolean";
            }
            if (!NOT_SHOWN.contains(name)) {
                shown.add(SHOWN.getOrDefault(field.type(), mark));
            }
            return Records.component(part, mark, "https://example.org/" + mark);
        }
        RecordComponent[] parts = field.nested().type().getRecordComponents();
        Map<String, Object> values = new HashMap<>();
        for (FieldSchema each : field.nested().fields()) {
            RecordComponent inner = parts[each.ordinal()];
            values.put(inner.getName(), value(each, inner, name + "-" + each.key(), entries, shown));
        }
        Object group = Records.of(field.nested().type(), values);
        return field.list() ? List.of(group) : group;
    }

    private static String main(RenderedSite site, String address) {
        Element main = site.page(address).selectFirst("main");
        main.select("#checks").remove();
        return main.text() + main.select("a").eachAttr("href");
    }
}
