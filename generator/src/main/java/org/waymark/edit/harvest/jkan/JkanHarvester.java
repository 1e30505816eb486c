package org.waymark.edit.harvest.jkan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waymark.edit.harvest.clean.KnownTerms;
import org.waymark.edit.harvest.clean.Slugs;
import org.waymark.edit.harvest.kit.CatalogueHarvester;
import org.waymark.edit.harvest.kit.ForeignFolder;
import org.waymark.edit.harvest.kit.HarvestException;
import org.waymark.edit.harvest.kit.HarvestReport;
import org.waymark.edit.harvest.kit.Organisations;
import org.waymark.edit.harvest.kit.RawRecord;
import org.waymark.edit.harvest.kit.Tally;
import org.waymark.edit.harvest.kit.TargetFolder;
import org.waymark.edit.harvest.kit.TermList;
import org.waymark.model.Vocabulary;
import org.waymark.source.Location;
import org.waymark.yaml.FrontMatter;
import org.waymark.yaml.Node;
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Imports a JKAN catalogue: a Jekyll site whose datasets and organisations are Markdown files with a YAML header. */
public final class JkanHarvester implements CatalogueHarvester {

    private static final String DATASETS = "datasets";
    private static final String ORGANISATIONS = "organisations";
    private static final String CATEGORIES = "categories";
    private static final String OTHERS = "other records";

    @Override
    public HarvestReport harvest(
            Path source, Path target, Map<String, Vocabulary> vocabularies, Consumer<String> progress) {
        ForeignFolder from = new ForeignFolder(source);
        if (!from.has("_datasets")) {
            throw new HarvestException(
                    "The folder " + source + " is not a JKAN catalogue: it has no folder _datasets.",
                    "Give the root of the catalogue's repository, where _config.yml is.");
        }
        return new Run(from, new TargetFolder(target), new KnownTerms(vocabularies), progress).all();
    }

    /** One import from start to end. */
    private static final class Run {

        private final ForeignFolder from;
        private final TargetFolder to;
        private final KnownTerms known;
        private final Consumer<String> progress;
        private final Tally tally = new Tally();
        private final Organisations organisations = new Organisations();
        private final TermList themes = new TermList("Themes");

        Run(ForeignFolder from, TargetFolder to, KnownTerms known, Consumer<String> progress) {
            this.from = from;
            this.to = to;
            this.known = known;
            this.progress = progress;
        }

        HarvestReport all() {
            progress.accept("Reading the datasets");
            Map<String, FrontMatter> datasets = documents("_datasets", DATASETS);
            progress.accept("Reading the organisations");
            documents("_organizations", ORGANISATIONS).forEach(this::organisation);
            categories();
            JkanPlaces places = new JkanPlaces(datasets.values());
            JkanDataset mapping = new JkanDataset(known, organisations, themes, places, new JkanLicences(from));
            progress.accept("Writing " + datasets.size() + " datasets");
            Slugs slugs = new Slugs();
            datasets.forEach((file, document) -> dataset(file, document, mapping, slugs));
            strays();
            progress.accept("Writing " + organisations.size() + " organisations");
            finish(places);
            return tally.report();
        }

        /** The documents of a folder that can be read, by file; the others are skipped. */
        private Map<String, FrontMatter> documents(String folder, String kind) {
            Map<String, FrontMatter> documents = new TreeMap<>();
            for (String file : from.files(folder)) {
                tally.read(kind);
                try {
                    if (!isMarkdown(file)) {
                        throw new UnreadableFile(file, "it is not a Markdown file");
                    }
                    documents.put(file, FrontMatter.readLeniently(from.read(file), file));
                } catch (UnreadableFile e) {
                    tally.skipped(file, e.reason());
                }
            }
            return documents;
        }

        private static boolean isMarkdown(String file) {
            String lower = file.toLowerCase(Locale.ROOT);
            return lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".html");
        }

        private void organisation(String file, FrontMatter document) {
            String bare = Slugs.decoded(file.substring(file.lastIndexOf('/') + 1));
            new JkanOrganisation(known).addTo(organisations, file, bare, document);
            tally.written(ORGANISATIONS);
        }

        private void dataset(String file, FrontMatter document, JkanDataset mapping, Slugs slugs) {
            if (!JkanDataset.isOne(document)) {
                tally.skipped(file, "its header does not have any of the keys of a dataset");
                return;
            }
            String fileName = file.substring(file.lastIndexOf('/') + 1);
            Map<String, Object> draft = mapping.draft(file, fileName, document);
            tally.resources(draft);
            to.dataset(slugs.claim(Slugs.decoded(fileName)), draft);
            tally.written(DATASETS);
        }

        private void categories() {
            documents("_dataset_categories", CATEGORIES).forEach((file, document) -> {
                RawRecord raw = new RawRecord(document.header());
                String name = raw.line("name") != null ? raw.line("name") : raw.line("title");
                if (name == null) {
                    tally.skipped(file, "its header has no name");
                } else {
                    themes.id(name);
                    tally.written(CATEGORIES);
                }
            });
            for (String name : JkanLicences.names(from, "_data/categories.yml")) {
                if (!JkanDataset.isNoTheme(name)) {
                    themes.id(name);
                }
            }
        }

        /** Records in folders that JKAN makes no pages of, which must be reported. */
        private void strays() {
            for (String folder : List.of("_data", "_licenses")) {
                for (String file : from.files(folder)) {
                    if (isMarkdown(file)) {
                        tally.read(OTHERS);
                        tally.skipped(
                                file,
                                folder.equals("_licenses")
                                        ? "licences come from the vocabulary, not from the source"
                                        : "it is not in _datasets, so the source does not publish it either");
                    }
                }
            }
        }

        private void finish(JkanPlaces places) {
            organisations.writeTo(to);
            if (!themes.isEmpty()) {
                to.vocabulary("themes", themes.document());
            }
            if (!places.terms().isEmpty()) {
                to.vocabulary("places", places.terms().document());
            }
            to.licences(known.ownLicences());
            to.site(site());
            tally.note("organisations named by datasets but not described in a file:" + " " + organisations.onlyNamed()
                    + ".");
        }

        private Map<String, Object> site() {
            Map<String, Object> site = new LinkedHashMap<>();
            RawRecord config = config();
            String title = config.line("title");
            String description = config.line("description");
            site.put("title", title == null ? "Imported catalogue" : title);
            if (description != null) {
                site.put("description", description);
            }
            site.put("languages", List.of("en"));
            return site;
        }

        private RawRecord config() {
            Node.Mapping nothing = new Node.Mapping(List.of(), Location.of("_config.yml"));
            if (!from.hasFile("_config.yml")) {
                return new RawRecord(nothing);
            }
            try {
                return new RawRecord(YamlReader.keysLeniently(from.read("_config.yml"), "_config.yml", 0));
            } catch (UnreadableFile e) {
                tally.note("_config.yml was left out: " + e.reason() + ".");
                return new RawRecord(nothing);
            }
        }
    }
}
