package org.waymark.edit.harvest.aws;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.waymark.yaml.UnreadableFile;
import org.waymark.yaml.YamlReader;

/** Imports the Registry of Open Data on AWS: one YAML file a dataset. */
public final class AwsHarvester implements CatalogueHarvester {

    private static final String DATASETS = "datasets";

    @Override
    public HarvestReport harvest(
            Path source, Path target, Map<String, Vocabulary> vocabularies, Consumer<String> progress) {
        ForeignFolder from = new ForeignFolder(source);
        List<String> files = from.files(DATASETS);
        if (files.stream().noneMatch(YamlReader::isYaml)) {
            throw new HarvestException(
                    "The folder " + source + " is not the AWS registry: it has no YAML files in a folder datasets.",
                    "Give the root of the registry's repository, where schema.yaml is.");
        }
        return new Run(from, new TargetFolder(target), new KnownTerms(vocabularies), progress).all(files);
    }

    /** One import from start to end. Each dataset is read and written before the next, since some are large. */
    private static final class Run {

        private final ForeignFolder from;
        private final TargetFolder to;
        private final KnownTerms known;
        private final Consumer<String> progress;
        private final Tally tally = new Tally();
        private final Organisations organisations = new Organisations();
        private final TermList themes = new TermList("Themes");
        private final Slugs slugs = new Slugs();
        private final AwsDataset mapping;

        Run(ForeignFolder from, TargetFolder to, KnownTerms known, Consumer<String> progress) {
            this.from = from;
            this.to = to;
            this.known = known;
            this.progress = progress;
            this.mapping = new AwsDataset(known, organisations, themes);
        }

        HarvestReport all(List<String> files) {
            progress.accept("Reading and writing " + files.size() + " datasets");
            files.forEach(this::dataset);
            progress.accept("Writing " + organisations.size() + " organisations");
            organisations.writeTo(to);
            if (!themes.isEmpty()) {
                to.vocabulary("themes", themes.document());
            }
            to.licences(known.ownLicences());
            to.site(site());
            tally.note("organisations named by datasets but not described in a file:" + " " + organisations.onlyNamed()
                    + ".");
            return tally.report();
        }

        private void dataset(String file) {
            tally.read(DATASETS);
            try {
                if (!YamlReader.isYaml(file)) {
                    throw new UnreadableFile(file, "it is not a YAML file");
                }
                RawRecord raw = new RawRecord(YamlReader.keysLeniently(from.read(file), file, 0));
                if (!AwsDataset.isOne(raw)) {
                    throw new UnreadableFile(file, "it does not have any of the keys of a dataset");
                }
                String fileName = file.substring(file.lastIndexOf('/') + 1);
                Map<String, Object> draft = mapping.draft(file, fileName, raw);
                tally.resources(draft);
                to.dataset(slugs.claim(Slugs.decoded(fileName)), draft);
                tally.written(DATASETS);
            } catch (UnreadableFile e) {
                tally.skipped(file, e.reason());
            }
        }

        private static Map<String, Object> site() {
            Map<String, Object> site = new LinkedHashMap<>();
            site.put("title", "Registry of Open Data on AWS");
            site.put("description", "Datasets that their publishers share through Amazon Web Services.");
            site.put("languages", List.of("en"));
            return site;
        }
    }
}
