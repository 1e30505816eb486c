package org.waymark.task.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Loaded;
import org.waymark.model.Menu;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.BackRelation;
import org.waymark.model.schema.KindExamples;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.schema.Scaffold;
import org.waymark.report.Findings;
import org.waymark.report.Progress;

/** A record of each kind, made of the examples in its annotations, gets a page, a list, a place in the search and a form. */
class KindsTest {

    @TempDir
    private static Path folder;

    private static Loaded loaded;

    @BeforeAll
    static void build() throws IOException {
        KindExamples.write(folder.resolve("catalogue"));
        Builds.build(folder.resolve("catalogue"), folder.resolve("site"));
        loaded = Loader.load(folder.resolve("catalogue"), new Findings(), Progress.SILENT);
    }

    private static Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("site").resolve(address)), "https://example.org/" + address);
    }

    private static Entry record(Kind<?> kind) {
        return loaded.catalogue().all(kind.type()).iterator().next();
    }

    @Test
    void everyRecordWithAPageIsRegistered() {
        assertThat(Kinds.ALL)
                .extracting(kind -> kind.type().getName())
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .importPackages("org.waymark.model").stream()
                                .filter(type -> type.isAssignableTo(Entry.class)
                                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(type -> type.getName())
                                .toList());
        assertThat(Kinds.ALL).extracting(Kind::key).doesNotHaveDuplicates();
        assertThat(Kinds.ALL).extracting(Kind::folder).doesNotHaveDuplicates();
        assertThat(Kinds.ALL).extracting(Kind::path).doesNotHaveDuplicates();
        assertThat(loaded.broken()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void itHasAPage(Kind<?> kind) throws IOException {
        Entry entry = record(kind);
        assertThat(page(entry.address()).select("h1").text())
                .isEqualTo(entry.title().any());
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void itIsListedUnlessItIsAPage(Kind<?> kind) throws IOException {
        if (!kind.path().isEmpty()) {
            Document list = page(kind.listAddress());
            assertThat(list.select("main a").eachText())
                    .contains(record(kind).title().any());
            assertThat(list.select("h1").text()).doesNotContain("nav.");
            String menu = kind.menu() == Menu.HEAD ? "header a" : "footer a";
            assertThat(page("index.html").select(menu).eachAttr("href")).contains("./" + kind.listAddress());
        }
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void whatNamesItIsOnItsPage(Kind<?> kind) throws IOException {
        List<String> links = page(record(kind).address()).select("main a").eachAttr("abs:href");
        for (BackRelation relation : BackRelation.to(kind)) {
            if (relation.from() != kind) {
                assertThat(links)
                        .as(relation.name())
                        .anyMatch(link ->
                                link.endsWith("/" + record(relation.from()).address()));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void itsNameIsInTheWordsOfTheSearch(Kind<?> kind) throws IOException {
        assertThat(page("search.html").html()).contains("kind." + kind.key());
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#PROPOSED")
    void itHasAForm(Kind<?> kind) throws IOException {
        assertThat(page("propose/" + kind.option() + ".html").select("h1")).isNotEmpty();
        assertThat(Files.readString(folder.resolve("site/propose/data/" + kind.option() + ".json")))
                .contains("\"word\":\"" + kind.word() + "\"");
        assertThat(page("propose/index.html").select("main a").eachAttr("href"))
                .anyMatch(href -> href.endsWith("/" + kind.option() + ".html") || href.equals(kind.option() + ".html"));
    }

    /** A proposal is known by the label of its form, and only files in folders that a form names are written. */
    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#PROPOSED")
    void theWorkflowsTakeWhatAFormSends(Kind<?> kind) throws IOException {
        assertThat(Files.readString(Path.of("../.github/ISSUE_TEMPLATE/" + kind.option() + ".yml")))
                .contains("\n# Records: " + kind.folder() + "/\n")
                .contains("\nlabels: [" + kind.option() + "]\n");
    }

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void aNewOneCanBeBegun(Kind<?> kind) {
        String text = Scaffold.of(RecordSchema.of(kind.type()), Map.of("title", "Zebra"));
        assertThat(text).containsAnyOf("title: Zebra", "name: Zebra");
    }
}
