package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.place.Reach;
import org.waymark.catalogue.place.Reached;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;

/** The browser and the program agree what each record says about each place. */
class PlaceAgreementTest {

    private static final String ALL = """
            async (address) => {
              const { Store } = await import('./js/search/store.js');
              const { Places } = await import('./js/search/places.js');
              const store = new Store(String(new URL(address, document.baseURI)));
              const { blocks, slots } = await store.manifest();
              const places = await Places.load(store, blocks.length * slots);
              return [...places.own.keys()].map((id) => places.values.map((value, place) =>
                places.reach(places.extentOf(id), place)).join('')).join(' ');
            }""";

    @TempDir
    private Path folder;

    @Test
    void theyAgreeOnTheCatalogueOfThisRepository() {
        agree(SampleIndex.catalogue(Path.of("..")), "en");
    }

    @Test
    void theyAgreeOnRecordsDrawnByLot() throws IOException {
        CatalogueFixture.copy(CatalogueFixture.ISLAND, folder);
        Catalogue island = SampleIndex.catalogue(folder);
        Random random = new Random(12);
        for (int i = 0; i < 300; i++) {
            List<Term> places = drawn(island.vocabulary(Vocabulary.PLACES).terms(), random.nextInt(4), random);
            List<Term> levels = drawn(island.vocabulary(Vocabulary.LEVELS).terms(), random.nextInt(2), random);
            Files.writeString(
                    folder.resolve("datasets/drawn-" + i + ".yaml"),
                    "title: Drawn " + i + "\ndescription: Drawn by lot.\npublisher: statistiki-ypiresia\n"
                            + "licence: CC-BY-4.0\nplaces: " + ids(places) + "\n"
                            + (levels.isEmpty()
                                    ? ""
                                    : "granularity: " + levels.get(0).id() + "\n"));
        }
        agree(SampleIndex.catalogue(folder), "el");
    }

    private static List<Term> drawn(List<Term> terms, int count, Random random) {
        List<Term> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(terms.get(random.nextInt(terms.size())));
        }
        return drawn;
    }

    private static String ids(List<Term> terms) {
        return terms.stream().map(Term::id).distinct().toList().toString();
    }

    private static void agree(Catalogue catalogue, String language) {
        Reach reach = Reach.of(catalogue);
        List<Term> places = catalogue.vocabulary(Vocabulary.PLACES).terms();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : DocumentNumbers.of(catalogue, List.of()).entries()) {
            entries.add(entry);
        }
        SiteSearch search = SiteSearch.of(catalogue, language).in(language);
        String[] found = ((String) SiteSearch.await(ALL, search.address())).split(" ");
        Map<Reached, Integer> seen = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry == null) {
                continue;
            }
            StringBuilder expected = new StringBuilder();
            for (Term place : places) {
                Reached reached = reach.of(entry, place);
                expected.append(reached.ordinal());
                seen.merge(reached, 1, Integer::sum);
            }
            assertThat(found[i]).as(entry.slug()).isEqualTo(expected.toString());
        }
        assertThat(seen).containsOnlyKeys(Reached.values());
        assertThat(catalogue.all(Dataset.class)).isNotEmpty();
    }
}
