package org.waymark.catalogue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Loaded;
import org.waymark.model.record.Article;
import org.waymark.model.record.Chart;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Permalink;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Findings;
import org.waymark.report.Severity;
import org.waymark.source.Location;
import org.waymark.text.Suggestion;

/** Files that records name exist and lie in the catalogue; files that exist are named by a record. */
final class FilesExist implements Check {

    @Override
    public void check(Loaded loaded, Context context, Findings findings) {
        Set<String> used = new HashSet<>();
        for (Dataset dataset : loaded.catalogue().all(Dataset.class)) {
            for (Resource resource : dataset.resources()) {
                look(dataset, resource.file(), resource.source().locate("file"), loaded, used, findings);
            }
            for (Chart chart : dataset.charts()) {
                look(dataset, chart.file(), chart.source().locate("file"), loaded, used, findings);
            }
        }
        loaded.catalogue().all(Indicator.class).forEach(indicator -> used.add(String.valueOf(indicator.path())));
        boolean brokenOnes = !loaded.broken().isEmpty();
        for (String file : loaded.dataFiles()) {
            if (!used.contains(file) && !brokenOnes && !isReadme(file)) {
                findings.add(
                        Code.UNUSED_FILE,
                        Location.of(file),
                        "no record names this file",
                        "Name it as 'file' in the resources of a record in the same folder, or delete it");
            }
        }
        used.retainAll(loaded.dataFiles());
        Stream.concat(loaded.assets().stream(), used.stream()).forEach(file -> name(file, findings));
        loaded.catalogue().all(Article.class).forEach(article -> image(article, loaded, findings));
    }

    private static void name(String file, Findings findings) {
        Permalink.fileFault(file)
                .ifPresent(fault -> findings.add(new Finding(
                        Code.BAD_FILE_NAME,
                        Severity.ERROR,
                        Location.of(file),
                        "the path of the file " + fault + ", so it cannot be published",
                        "Rename it")));
    }

    private static boolean isReadme(String file) {
        return file.substring(file.lastIndexOf('/') + 1).startsWith("README");
    }

    private static void look(
            Dataset dataset, @Nullable String name, Location at, Loaded loaded, Set<String> used, Findings findings) {
        if (name == null) {
            return;
        }
        String file = dataset.pathOf(name);
        if (file == null) {
            findings.add(
                    Code.OUTSIDE_CATALOGUE,
                    at,
                    "the file '" + name + "' is not in datasets/",
                    "Put the file beside the record, and write only its name");
        } else if (loaded.dataFiles().contains(file)) {
            used.add(file);
        } else {
            List<String> near = loaded.dataFiles().stream()
                    .filter(other -> other.startsWith(folder(file)))
                    .map(other -> other.substring(folder(file).length()))
                    .toList();
            findings.add(
                    Code.MISSING_FILE,
                    at,
                    "the file '" + file + "' does not exist",
                    Suggestion.nearest(name, near)
                            .map(other -> "Did you mean '" + other + "'?")
                            .orElse("Add it, or correct its name"));
        }
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static void image(Article article, Loaded loaded, Findings findings) {
        String image = article.image();
        if (image == null || image.contains("://")) {
            return;
        }
        String bare = image.startsWith("/") ? image.substring(1) : image;
        String file = bare.startsWith("content/") ? bare : "content/" + bare;
        if (!loaded.assets().contains(file)) {
            findings.add(
                    Code.MISSING_FILE,
                    article.source().locate("image"),
                    "the picture '" + image + "' does not exist",
                    "Put it in content/assets/ and write its path from content/, such as assets/picture.jpg");
        }
    }
}
