package org.waymark.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.TemplateEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OvenClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.orientechnologies.orient.core.db.OrientDB",
                "ch.qos.logback.classic.Logger",
                "org.json.simple.JSONValue",
                "org.apache.commons.beanutils.BeanUtils",
                "org.apache.commons.collections.Transformer",
                "jnr.posix.POSIX",
                "com.ibm.icu.text.Collator",
                "net.jpountz.lz4.LZ4Factory",
                "com.carrotsearch.hppc.IntArrayList"
            })
    void whatJBakeDragsInIsLeftOut(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void jBakeFindsWhatWeRegister(@TempDir Path root) {
        DocumentEngine.readAll(List.of(new File("a.md"), new File("B.MD")));
        assertThat(Engines.get("md")).isInstanceOf(DocumentEngine.class);
        assertThat(Engines.get("MD")).isInstanceOf(DocumentEngine.class);
        assertThat(ServiceLoader.load(RenderingTool.class)).anyMatch(AuthorsRenderer.class::isInstance);
    }

    @Test
    void noOtherTemplateEngineStarts(@TempDir Path root) {
        var folder = new LoadedFolder(root, List.of());
        var engines = new TemplateEngines(new OvenConfiguration(folder, Map.of(), new NoTheme()), new DocumentStore());

        assertThat(engines.getRecognizedExtensions()).containsExactly("ftlh");
    }

    private record NoTheme() implements org.waymark.site.DocumentTheme {
        @Override
        public String toHtml(String markdown) {
            throw new AssertionError(markdown);
        }

        @Override
        public String toPlainText(String markdown) {
            throw new AssertionError(markdown);
        }

        @Override
        public String toLine(String text) {
            return text;
        }

        @Override
        public void render(org.waymark.site.DocumentPage page, java.io.Writer out) {
            throw new AssertionError(page.path());
        }
    }
}
