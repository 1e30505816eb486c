package org.waymark.task.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Kinds;
import org.waymark.model.value.Permalink;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.task.build.Builds;

/** What the parts of the program say they need is what they write. */
class SiteAddressesTest {

    @TempDir
    private Path folder;

    /** Every file of a site is at an address that a record asked for, or that some part of the program said it needs. */
    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/tiny", ".."})
    void everyFileIsOfARecordOrDeclared(Path source) throws IOException {
        Builds.build(source, folder.resolve("site"));
        Catalogue catalogue =
                Loader.load(source, new Findings(), Progress.SILENT).catalogue();
        List<String> languages = catalogue.site().languages();
        OwnAddresses own = SiteParts.addresses();
        Set<String> records = records(catalogue);

        assertThat(CatalogueFixture.bytes(folder.resolve("site")).keySet())
                .extracting(path -> inEdition(path, languages))
                .filteredOn(address -> !records.contains(firstPage(address)))
                .allMatch(own::hold);
    }

    /** What a record asks for is never declared, or the record would have no page. */
    @Test
    void noRecordOfThisCatalogueIsInTheWay() throws IOException {
        Catalogue catalogue =
                Loader.load(Path.of(".."), new Findings(), Progress.SILENT).catalogue();
        OwnAddresses own = SiteParts.addresses().in(catalogue.site().languages());
        assertThat(records(catalogue)).noneMatch(own::hold);
    }

    /** So that no edition can lie in one: languages have two or three letters. */
    @Test
    void noFolderOfTheSiteIsCalledLikeALanguage() throws IOException {
        assertThat(CatalogueFixture.bytes(Builds.tiny().site()).keySet())
                .filteredOn(path -> path.matches("\\p{Alpha}{2,3}/.*"))
                // The one exception, which readers of an API expect; the language of that code has no speakers left.
                .filteredOn(path -> !path.startsWith("api/"))
                .allMatch(path -> path.startsWith("cy/"));
    }

    /** Further pages of the list on a record's page are in a folder of its name, where no other kind may have an address. */
    private static String firstPage(String address) {
        return address.replaceFirst("/[2-9]\\d*\\.html$", ".html");
    }

    private static String inEdition(String path, List<String> languages) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return languages.contains(folder) ? path.substring(folder.length() + 1) : path;
    }

    private static Set<String> records(Catalogue catalogue) {
        Set<String> addresses = new HashSet<>();
        for (Kind<?> kind : Kinds.ALL) {
            for (Entry entry : catalogue.all(kind.type())) {
                addresses.add(entry.address());
                addresses.addAll(entry.formerAddresses());
                if (entry instanceof Indicator indicator) {
                    addresses.add(indicator.figuresAddress());
                    addresses.add(indicator.figuresAddress() + "-metadata.json");
                }
            }
        }
        catalogue.tombstones().forEach(tombstone -> addresses.add(Permalink.address(tombstone.address())));
        return addresses;
    }
}
