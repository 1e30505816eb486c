package org.waymark.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.waymark.model.Catalogue;
import org.waymark.search.index.SampleIndex;
import org.waymark.search.index.SearchAnswer;
import org.waymark.search.index.SearchQuery;
import org.waymark.search.index.SiteSearch;

/**
 * Records what searches answer, so that two versions of the program can be compared: {@code SearchAnswersBench FOLDER…}.
 *
 * <p>Of each catalogue it prints a checksum of every file of the index, and for each of 325 generated queries the whole
 * answer, what to ask instead where nothing is found, and the files and bytes that it took.
 */
public final class SearchAnswersBench {

    private static final int QUERIES = 325;

    private SearchAnswersBench() {}

    /** Prints the answers of each catalogue. */
    public static void main(String... folders) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String folder : folders) {
            Catalogue catalogue = SampleIndex.catalogue(Path.of(folder));
            Map<String, byte[]> files = SampleIndex.files(catalogue, "en");
            out.println(folder);
            files.forEach((path, content) -> out.println(path + " " + checksum(content)));
            List<SearchQuery> queries = SampleIndex.queries(catalogue, QUERIES);
            List<SearchAnswer> answers = SiteSearch.of(files).search(queries);
            for (int i = 0; i < queries.size(); i++) {
                out.println(queries.get(i) + " | " + answers.get(i).line() + " | "
                        + answers.get(i).requests() + " " + answers.get(i).bytes());
            }
        }
        System.exit(0); // the browser ends with the program
    }

    private static long checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
