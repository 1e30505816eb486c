package org.waymark.site.page.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.site.page.record.Records.of;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.site.page.record.Records;
import org.waymark.site.page.record.SampleCatalogue;

class ResourceFilesTest {

    private static SortedMap<String, byte[]> files(int resources) throws java.io.IOException {
        List<Resource> all = IntStream.rangeClosed(1, resources)
                .mapToObj(number -> of(Resource.class, Map.of("url", new Link("https://example.org/" + number))))
                .toList();
        Dataset dataset = of(Dataset.class, Map.of("slug", "many", "resources", all));
        Catalogue catalogue = Records.catalogue(SampleCatalogue.site("en"), List.of(), List.of(), List.of(dataset));
        SortedMap<String, byte[]> files = new TreeMap<>();
        ResourceFiles.write(catalogue, files::put);
        return files;
    }

    @Test
    void aListThatIsTooLongForAPageIsAFile() throws java.io.IOException {
        SortedMap<String, byte[]> files = files(Resources.MOST + 1);

        assertThat(files).containsOnlyKeys("files/many.csv");
        assertThat(new String(files.get("files/many.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .toList())
                .hasSize(Resources.MOST + 2)
                .startsWith("title,url,format,size", "Some title,https://example.org/1,,")
                .endsWith("Some title,https://example.org/101,,");
    }

    @Test
    void aListThatFitsIsNot() throws java.io.IOException {
        assertThat(files(Resources.MOST)).isEmpty();
    }
}
