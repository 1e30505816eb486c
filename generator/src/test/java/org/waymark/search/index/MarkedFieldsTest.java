package org.waymark.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.schema.KindExamples;
import org.waymark.search.format.IndexManifest.KindRange;

/** Text in any field that is marked for search is in the index. */
class MarkedFieldsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("org.waymark.model.record.Kinds#ALL")
    void everyMarkedTextIsSearched(Kind<?> kind) throws IOException {
        KindExamples.write(folder);
        Catalogue catalogue = SampleIndex.catalogue(folder);
        Entry entry = catalogue.all(kind.type()).iterator().next();
        Documents documents =
                new Documents(catalogue, SampleIndex.settings("en").editions().get(0));

        assertThat(documents.of(entry).passages()).extracting(Passage::text).containsAll(KindExamples.words(kind));
        assertThat(DocumentNumbers.of(catalogue, catalogue.all().toList()).kinds())
                .extracting(KindRange::kind)
                .contains(kind.key());
    }
}
