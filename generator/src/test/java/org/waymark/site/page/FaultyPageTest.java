package org.waymark.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.address.SiteLinks;
import org.waymark.catalogue.data.Boundaries;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.catalogue.data.Table;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Loaded;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.DeadLinks;
import org.waymark.site.Likeness;
import org.waymark.site.Offers;
import org.waymark.site.Output;
import org.waymark.site.Published;
import org.waymark.site.PublishedPage;
import org.waymark.site.SiteSettings;
import org.waymark.site.page.kit.RenderInputs;
import org.waymark.site.render.markdown.Markdown;
import org.waymark.site.render.template.Templates;
import org.waymark.site.theme.ThemeFiles;

/** A record at which the program fails costs its own page. */
class FaultyPageTest {

    @TempDir
    private Path root;

    private final Set<String> made = new ConcurrentSkipListSet<>();
    private final Set<String> kept = new ConcurrentSkipListSet<>();

    private void dataset(String slug) throws IOException {
        Files.createDirectories(root.resolve("datasets"));
        Files.writeString(
                root.resolve("datasets/" + slug + ".yaml"),
                "title: " + slug + "\ndescription: D.\npublisher: p\nlicence: unknown\naccess: open\n"
                        + "resources: [{title: T, file: " + slug + ".csv}]\n");
        Files.writeString(root.resolve("datasets/" + slug + ".csv"), "a,b\n1,2\n");
    }

    /** Overflows the stack over one file. */
    private static final class DeepFile implements DataFiles {
        @Override
        public @Nullable Table table(String path) {
            if (path.endsWith("deep.csv")) {
                throw new StackOverflowError();
            }
            return null;
        }

        @Override
        public @Nullable Boundaries boundaries(String path) {
            return null;
        }
    }

    private final class KeepingOutput implements Output {
        @Override
        public void put(String path, byte[] content) {
            made.add(path);
        }

        @Override
        public boolean keep(String path) {
            return kept.add(path);
        }
    }

    @Test
    void theOthersAreMadeAndItsFileIsNamed() throws IOException {
        dataset("deep");
        dataset("flat");
        Findings findings = new Findings();
        Loaded loaded = Loader.load(root, new Findings(), Progress.SILENT);
        Catalogue catalogue = loaded.catalogue();
        SiteSettings settings = new SiteSettings(
                URI.create("https://example.org/"),
                LocalDate.of(2026, 1, 31),
                false,
                false,
                List.of(new Edition("en", "", "en")),
                50);
        RenderInputs inputs = new RenderInputs(
                new Templates(new ThemeFiles(null), findings),
                new Markdown(),
                SiteLinks.NONE,
                logical -> "assets/" + logical,
                new DeepFile(),
                Collections.emptySortedMap(),
                Published.NOTHING,
                Likeness.UNKNOWN,
                DeadLinks.UNKNOWN,
                null,
                Offers.NONE);

        List<PublishedPage> pages = SiteRenderer.render(
                Linker.link(catalogue), settings, inputs, new KeepingOutput(), findings, Progress.SILENT);

        assertThat(findings.sorted())
                .singleElement()
                .extracting(Finding::toString)
                .asString()
                .startsWith("datasets/deep.yaml:1:1 error waymark-failed: Waymark failed on 'datasets/deep.html'")
                .contains("StackOverflowError");
        assertThat(made).contains("datasets/flat.html", "datasets/index.html", "index.html");
        assertThat(made).doesNotContain("datasets/deep.html");
        assertThat(kept).containsExactly("datasets/deep.html");
        assertThat(pages)
                .extracting(PublishedPage::path)
                .contains("datasets/flat.html")
                .doesNotContain("datasets/deep.html");
    }
}
