package org.waymark.site.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    @TempDir
    Path site;

    @Test
    void readsWhatItWrote() throws IOException {
        Manifest manifest = new Manifest(new TreeMap<>(Map.of(
                "a \"b\"/ŵ</script>.html", new Manifest.Entry("00", 0), "z", new Manifest.Entry("ff", 1L << 40))));
        Files.write(site.resolve(Manifest.NAME), manifest.toBytes());

        assertThat(Manifest.read(site)).contains(manifest);
    }

    @Test
    void aFolderWithoutOneWasNeverPublished() throws IOException {
        assertThat(Manifest.read(site)).isEmpty();
        assertThat(Manifest.read(site.resolve("absent"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\":2,\"files\":{}}",
                "{\"format\":1,\"files\":{",
                "{\"format\":1,\"files\":{}",
                "{\"format\":1,\"files\":{\"a\":1}}",
                "{\"format\":1,\"files\":{\"a\":{\"crc32c\":\"0\",\"size\":-1}}}",
                "{\"format\":1,\"files\":{\"../../etc/passwd\":{\"crc32c\":\"0\",\"size\":1}}}",
                "{\"format\":1,\"files\":{\"/etc/passwd\":{\"crc32c\":\"0\",\"size\":1}}}"
            })
    void refusesAListThatCannotBeTrusted(String text) throws IOException {
        Files.writeString(site.resolve(Manifest.NAME), text);

        assertThatThrownBy(() -> Manifest.read(site))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> SiteFiles.publish(site, Map.of())).isInstanceOf(WriteException.class);
        assertThat(site.resolve(Manifest.NAME)).hasContent(text);
    }
}
