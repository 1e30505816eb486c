package org.waymark.site.export.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.CatalogueFixture;
import org.waymark.catalogue.address.Edition;
import org.waymark.catalogue.enrich.Linker;
import org.waymark.catalogue.load.Loader;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.report.Findings;
import org.waymark.report.Progress;
import org.waymark.site.SiteSettings;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;

/** How much the finder fetches in a large catalogue. */
class FinderSizeTest {

    private static final int DATASETS = 10_000;
    private static final int QUESTIONS = 500;
    private static final int GAPS = 1_000;

    /** In bytes, compressed. */
    private static final int MOST = 60_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(13);

    /**
     * Each field of a dataset is that of any real record, and every eighth names any place instead, so that the values are
     * as many and as uneven as real ones but come together as they like.
     */
    @Test
    void labelsAndFactsOfALargeCatalogueAreSmall() throws IOException {
        Catalogue real = Loader.load(CatalogueFixture.OWN, new Findings(), Progress.SILENT)
                .catalogue();
        CatalogueFixture.copy(Path.of("../content/vocabularies"), folder.resolve("content/vocabularies"));
        CatalogueFixture.write(folder, "content/site.yaml", "title: Large\nlanguages: [en]\n");
        CatalogueFixture.write(folder, "content/organisations/office.md", "---\nname: Office\n---\n\nPublishes.\n");
        List<Dataset> records = List.copyOf(real.all(Dataset.class));
        List<Term> places = real.vocabulary("places").terms();
        assertThat(places).hasSizeGreaterThan(400);
        for (int i = 0; i < DATASETS; i++) {
            CatalogueFixture.write(
                    folder, "datasets/" + i % 100 + "/dataset-" + i + ".yaml", dataset(i, records, places));
        }
        for (int i = 0; i < QUESTIONS + GAPS; i++) {
            String kind = i < QUESTIONS ? "questions" : "gaps";
            String about = about(records, places);
            CatalogueFixture.write(
                    folder,
                    "content/" + kind + "/record-" + i + ".md",
                    "---\ntitle: Record " + i + "\n" + about + "needs:\n" + about.indent(2) + "---\n\nText.\n");
        }
        Catalogue large = Loader.load(folder, new Findings(), Progress.SILENT).catalogue();
        assertThat(large.all(Dataset.class)).hasSize(DATASETS);
        SortedMap<String, byte[]> files = new TreeMap<>();
        FinderFiles.write(
                Linker.link(large),
                List.of(),
                new SiteSettings(
                                URI.create("https://data.example.org/"),
                                LocalDate.of(2026, 1, 31),
                                false,
                                false,
                                List.of(new Edition("en", "", "en")),
                                50)
                        .editions(),
                edition -> Messages.load(new ThemeFiles(null), edition.language()),
                files::put);
        int labels = gzipped(files.getOrDefault("finder/en.json", new byte[0]));
        int facts = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".bin"))
                .mapToInt(file -> file.getValue().length)
                .sum();
        assertThat(facts).isGreaterThan(10_000);
        assertThat(labels + facts).as("labels %d, facts %d", labels, facts).isLessThanOrEqualTo(MOST);
        files.forEach((name, content) -> {
            if (name.startsWith(FinderFiles.PARTS) && name.endsWith(".json")) {
                assertThat(content).as(name).hasSizeLessThan(16_000);
            }
        });
    }

    private String dataset(int i, List<Dataset> records, List<Term> places) {
        List<String> lines = new ArrayList<>(List.of("title: Dataset " + i, "description: Text.", "publisher: office"));
        lines.addAll(about(records, places).lines().toList());
        Dataset level = any(records);
        Stream.ofNullable(level.granularity())
                .filter(Term::listed)
                .forEach(term -> lines.add("granularity: " + term.id()));
        Stream.ofNullable(any(records).period()).forEach(period -> lines.add("period: " + period));
        Stream.ofNullable(any(records).access())
                .map(access -> access.level())
                .filter(term -> term != null && term.listed())
                .forEach(term -> lines.add("access: " + term.id()));
        List<String> breakdowns = any(records).breakdowns().stream()
                .map(each -> "  - {by: '" + each.by().any() + "', crossed_with: ["
                        + each.crossedWith().stream()
                                .map(word -> "'" + word + "'")
                                .collect(Collectors.joining(", ")) + "]}")
                .toList();
        if (!breakdowns.isEmpty()) {
            lines.add("breakdowns:");
            lines.addAll(breakdowns);
        }
        return String.join("\n", lines) + "\n";
    }

    private String about(List<Dataset> records, List<Term> places) {
        List<Term> named =
                random.nextInt(8) == 0 ? List.of(any(places)) : any(records).places();
        return "themes: " + ids(any(records), Dataset::themes) + "\npopulations: "
                + ids(any(records), Dataset::populations) + "\nplaces: "
                + named.stream().map(Term::id).toList() + "\n";
    }

    private static List<String> ids(Dataset dataset, Function<Dataset, List<Term>> field) {
        return field.apply(dataset).stream().filter(Term::listed).map(Term::id).toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static int gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.size();
    }
}
