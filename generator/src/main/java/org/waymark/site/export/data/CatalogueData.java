package org.waymark.site.export.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.data.DataFiles;
import org.waymark.model.Loaded;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Permalink;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.Output;
import org.waymark.source.Location;

/** Publishes the files that lie in the catalogue itself: small data files that a record names, and pictures. */
public final class CatalogueData {

    /** The folders of the files in the site: for data, and for everything else. */
    public static final List<String> FOLDERS = List.of(Dataset.DATA, "assets/");

    private CatalogueData() {}

    /** Publishes the files; those that cannot be read or are too large are reported and left out. */
    public static void publish(Path root, Loaded loaded, Output out, Findings findings) throws IOException {
        SortedMap<String, String> addresses = new TreeMap<>();
        for (Dataset dataset : loaded.catalogue().all(Dataset.class)) {
            dataset.paths()
                    .filter(path -> loaded.dataFiles().contains(path))
                    .forEach(path -> addresses.put(Dataset.addressOf(path), path));
        }
        loaded.assets().forEach(asset -> addresses.put(asset.substring("content/".length()), asset));
        addresses.values().removeIf(file -> Permalink.fileFault(file).isPresent()); // the check reports it
        for (var each : addresses.entrySet()) {
            copy(root, each.getValue(), each.getKey(), out, findings);
        }
    }

    private static void copy(Path root, String file, String address, Output out, Findings findings) throws IOException {
        Path path = root.resolve(file);
        if (!Files.isReadable(path)) {
            findings.add(Code.UNREADABLE_FILE, Location.of(file), "the file cannot be read", "Check its permissions");
            return;
        }
        long size = Files.size(path);
        if (size > DataFiles.MOST_BYTES) {
            findings.add(
                    Code.FILE_TOO_LARGE,
                    Location.of(file),
                    "the file has " + size + " bytes; a published file can have " + DataFiles.MOST_BYTES,
                    "Publish it elsewhere, and give its address as 'url'");
            return;
        }
        out.put(address, Files.readAllBytes(path));
    }
}
