package org.waymark.site.export.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.record.Kinds;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.source.SourceTree;

/**
 * The whole catalogue as a zip file: its records as they are written, and the published site with all its files. Entries are
 * sorted, and all have the date of the catalogue, so that the same catalogue gives the same file (with the same release of
 * zlib). One file of the site is held at a time.
 */
public final class CatalogueZip {

    /** Where the file is, from the root of the site. */
    public static final String FILE = "catalogue.zip";

    private static final String RECORDS = "records/";
    private static final String SITE = "site/";

    /** No record is longer: the loader would not have read it. */
    private static final int LONGEST_RECORD = 5_000_000;

    private final ExportInputs in;
    private final LocalDateTime date;

    private CatalogueZip(ExportInputs in) {
        this.in = in;
        this.date = in.settings().asOf().atStartOfDay();
    }

    /** Reads the files of the site. */
    @FunctionalInterface
    public interface Reading {
        /** The content of a file; closed by the reader. */
        InputStream open(String path) throws IOException;
    }

    /**
     * Writes the zip file.
     *
     * @param site the paths of the files of the site
     * @param reading opens them
     * @param out is left open
     */
    public static void write(ExportInputs in, SortedSet<String> site, Reading reading, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new CatalogueZip(in).write(site, reading, zip);
        zip.finish();
    }

    private void write(SortedSet<String> site, Reading reading, ZipOutputStream zip) throws IOException {
        put("README.txt", readme().getBytes(StandardCharsets.UTF_8), zip);
        for (String path : records()) {
            put(RECORDS + path, in.sources().read(path, LONGEST_RECORD), zip);
        }
        for (String path : site) {
            if (!path.equals(FILE)) {
                begin(SITE + path, zip);
                try (InputStream content = reading.open(path)) {
                    content.transferTo(zip);
                }
            }
        }
    }

    private void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        begin(name, zip);
        zip.write(content);
    }

    private void begin(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date);
        zip.putNextEntry(entry);
    }

    /** The files of published records, and those that say what holds for all. Drafts stay where they are. */
    private SortedSet<String> records() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        for (Kind<?> kind : Kinds.ALL) {
            in.published(kind).forEach(entry -> files.add(entry.source().file()));
        }
        in.sources().walk("content", new SourceTree.Visitor() {
            @Override
            public void file(String path) {
                String rest = path.substring(Kind.CONTENT.length());
                boolean forAll = rest.indexOf('/') < 0 || rest.startsWith("vocabularies/");
                if (forAll && (path.endsWith(".yaml") || path.endsWith(".yml"))) {
                    files.add(path);
                }
            }

            @Override
            public void outside(String path) {}

            @Override
            public void unreadable(String path) {}
        });
        return files;
    }

    private String readme() {
        Site site = in.catalogue().site();
        String language = site.language();
        String title = site.title().in(language, language).value();
        String address = in.settings().published("index.html");
        Term licence = site.licence();
        String terms = licence == null || !licence.given()
                ? "The catalogue does not say under which licence its records may be used."
                : "The records may be used under "
                        + licence.label().in(language, language).value()
                        + (licence.url() == null ? "." : ": " + licence.url().href());
        return Stream.of(
                        title,
                        "",
                        "All of this catalogue, as it was on " + in.settings().asOf() + "."
                                + (address == null ? "" : " It is published at " + address),
                        "",
                        "records/            the records as they are written, in YAML and Markdown",
                        "site/index.html     the pages, to read without a connection; open this file in a browser",
                        "site/api/v1/        all records as CSV, JSON and NDJSON; openapi.json describes the files",
                        "site/data/          the data files that are part of the catalogue",
                        "site/search/        the search index; the search needs a web server",
                        "",
                        "Licence",
                        terms,
                        "Each dataset that a record describes has its own licence. The record says which one.")
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
