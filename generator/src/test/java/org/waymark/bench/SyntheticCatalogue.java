package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.CatalogueFixture;

/**
 * Writes catalogues of any size, the same bytes each time: dataset n depends on its number and the size alone. Needs
 * nothing but the JDK, so that it runs without a build tool.
 */
public final class SyntheticCatalogue {

    /** How many themes there are. */
    static final int THEMES = 15;

    private SyntheticCatalogue() {}

    /**
     * Writes a catalogue.
     *
     * @param arguments how many datasets, and the folder to write to, which is made
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("[1-9][0-9]{0,6}")) {
            System.err.println("Say how many datasets, and where to: SyntheticCatalogue 10000 target/bench-10k");
            System.exit(2);
        }
        int datasets = Integer.parseInt(arguments[0]);
        long bytes = write(datasets, Path.of(arguments[1]));
        System.out.printf(
                java.util.Locale.ROOT,
                "%d datasets of %d bytes on average, %d organisations, in %s%n",
                datasets,
                bytes / datasets,
                organisations(datasets),
                arguments[1]);
    }

    /**
     * Writes a catalogue of {@code datasets} datasets.
     *
     * @return how many bytes their records have together
     */
    static long write(int datasets, Path folder) throws IOException {
        int organisations = organisations(datasets);
        put(folder, "content/site.yaml", """
                title: Synthetic catalogue
                description: Made up, to measure how long a build takes.
                languages: [en]
                base_url: https://example.org/catalogue/
                """);
        put(folder, "content/vocabularies/themes.yaml", themes());
        for (int i = 0; i < organisations; i++) {
            put(folder, "content/organisations/" + organisation(i) + ".md", organisationRecord(i));
        }
        long bytes = 0;
        for (int i = 0; i < datasets; i++) {
            SyntheticDataset dataset = new SyntheticDataset(i, organisations);
            String yaml = dataset.yaml();
            bytes += yaml.length();
            put(folder, dataset.file(), yaml);
        }
        return bytes;
    }

    /** How many organisations publish them: 158 for a thousand, 628 for ten thousand. */
    static int organisations(int datasets) {
        return Math.max(5, (int) StrictMath.round(2.5 * StrictMath.pow(datasets, 0.6)));
    }

    /** The name of an organisation's record. */
    static String organisation(int number) {
        return SyntheticWords.rare(number) + "-office-" + number;
    }

    /** The id of a theme. */
    static String theme(int number) {
        return "theme-" + SyntheticWords.rare(number);
    }

    private static String organisationRecord(int number) {
        return """
                ---
                name: %s office %d
                type: council
                website: https://%s.example.org/
                ---

                Publishes figures of its own.
                """.formatted(SyntheticWords.capital(SyntheticWords.rare(number)), number, organisation(number));
    }

    private static String themes() {
        StringBuilder yaml = new StringBuilder("title: Themes\nterms:\n");
        for (int i = 0; i < THEMES; i++) {
            yaml.append("  - id: ").append(theme(i)).append('\n');
            yaml.append("    label: About ").append(SyntheticWords.rare(i)).append('\n');
        }
        return yaml.toString();
    }

    private static void put(Path folder, String name, String text) throws IOException {
        CatalogueFixture.write(folder, name, text);
    }
}
