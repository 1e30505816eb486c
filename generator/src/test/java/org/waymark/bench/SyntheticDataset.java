package org.waymark.bench;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** The record of one made-up dataset, which depends on its number and on nothing else but how many organisations there are. */
final class SyntheticDataset {

    /** Most used first. All of them are known to every catalogue. */
    private static final String[] LICENCES = {
        "OGL-UK-3.0", "CC-BY-4.0", "CC0-1.0", "ODbL-1.0", "PDDL-1.0", "CC-BY-SA-4.0", "other-open", "unknown"
    };

    private static final String[] FREQUENCIES = {
        "daily", "weekly", "monthly", "quarterly", "annual", "irregular", "continuous", "never"
    };

    private static final String[][] FORMATS = {
        {"CSV", "text/csv", "csv"},
        {"XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
        {"GeoJSON", "application/geo+json", "geojson"},
        {"PDF", "application/pdf", "pdf"},
        {"JSON", "application/json", "json"},
        {"ODS", "application/vnd.oasis.opendocument.spreadsheet", "ods"},
        {"Parquet", "application/vnd.apache.parquet", "parquet"}
    };

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final int LINE = 96;

    private final int number;
    private final int organisations;
    private final Random random;
    private final SyntheticWords words;
    private final StringBuilder yaml = new StringBuilder(2600);

    /**
     * A dataset.
     *
     * @param number which one, from 0
     * @param organisations how many organisations there are to choose from
     */
    SyntheticDataset(int number, int organisations) {
        this.number = number;
        this.organisations = organisations;
        // Seeds next to each other give numbers near each other; the multiplier (2^64 over the golden ratio) parts
        // them.
        this.random = new Random((number + 1L) * 0x9E3779B97F4A7C15L);
        this.words = new SyntheticWords(random);
    }

    /** Its file from the catalogue's root; a hundred datasets share a folder. */
    String file() {
        return "datasets/" + number / 100 + "/dataset-" + number + ".yaml";
    }

    /** The record as YAML. May be called once. */
    String yaml() {
        String title = words.name() + ", part " + number;
        String publisher = SyntheticCatalogue.organisation(words.skewed(organisations));
        LocalDate issued = FIRST_DAY.plusDays(random.nextInt(3650));
        LocalDate modified = issued.plusDays(random.nextInt(1000));
        line("title: " + title);
        description();
        line("publisher: " + publisher);
        line("contact:");
        line("  name: Open data team");
        line("  email: data@" + publisher + ".example.org");
        line("themes: [" + SyntheticCatalogue.theme(random.nextInt(SyntheticCatalogue.THEMES)) + "]");
        line("keywords: [" + String.join(", ", tags()) + "]");
        line("period: " + (issued.getYear() - 1 - random.nextInt(8)) + "/" + modified.getYear());
        line("issued: " + issued);
        line("modified: " + modified);
        line("frequency: " + FREQUENCIES[random.nextInt(FREQUENCIES.length)]);
        line("licence: " + LICENCES[words.skewed(LICENCES.length)]);
        line("access: open");
        line("landing_page: https://" + publisher + ".example.org/data/" + number);
        line("resources:");
        int resources = 2 + random.nextInt(2);
        for (int i = 1; i <= resources; i++) {
            resource(title, publisher, i);
        }
        return yaml.toString();
    }

    private void description() {
        line("description: |");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            if (paragraph > 0) {
                line("");
            }
            int length = 0;
            yaml.append(' ');
            for (String word : paragraph().split(" ")) {
                if (length + word.length() >= LINE) {
                    yaml.append("\n ");
                    length = 0;
                }
                yaml.append(' ').append(word);
                length += word.length() + 1;
            }
            line("");
        }
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(words.sentence(14 + random.nextInt(12)));
        }
        return text.toString();
    }

    private Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        while (tags.size() < 3) {
            tags.add(words.tag());
        }
        return tags;
    }

    private void resource(String title, String publisher, int i) {
        String[] format = FORMATS[words.skewed(FORMATS.length)];
        line("  - title: " + title + " (" + format[0] + ")");
        line("    url: https://" + publisher + ".example.org/files/" + number + "/" + i + "." + format[2]);
        line("    description: " + words.sentence(8));
        line("    format: " + format[0]);
        line("    media_type: " + format[1]);
        line("    size: " + (1_000 + random.nextInt(90_000_000)));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
