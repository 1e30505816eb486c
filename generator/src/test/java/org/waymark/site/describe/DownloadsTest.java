package org.waymark.site.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.source.Source;

class DownloadsTest {

    private static boolean isFile(String url) {
        return Downloads.isFile(new Resource(
                null, new Link(url), null, null, null, null, null, null, null, null, null, List.of(), Source.NOWHERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/rents.csv",
                "https://example.org/a/RENTS.XLSX?version=2",
                "https://example.org/rows.csv?accessType=DOWNLOAD",
                "https://example.org/export?format=geojson",
                "https://raw.githubusercontent.com/a/b/8c28561/data/rents.csv",
                "https://example.org/rents.csv#notes"
            })
    void anAddressThatEndsLikeAFileIsAFile(String url) {
        assertThat(isFile(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://example.csv",
                "https://example.org/statistics/live-tables-on-homelessness",
                "https://github.com/a/b/blob/main/data/rents.csv",
                "https://github.com/a/b/tree/8c28561/data.csv",
                "https://gitlab.example/a/b/-/blob/main/rents.csv",
                "https://example.org/rents.csv/about",
                "https://example.org/csv-files",
                "https://example.org/about/csv",
                "mailto:data@example.org?subject=rents.csv",
            })
    void aWebPageIsNeverOfferedAsAFile(String url) {
        assertThat(isFile(url)).isFalse();
    }
}
