package org.waymark.catalogue.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.catalogue.address.Typesetter;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.source.SourceTree;

/** A rule about the catalogue as a whole. */
@FunctionalInterface
interface Check {

    /**
     * Reports every breach of the rule.
     *
     * @param loaded what was read
     * @param context what else the rule may use
     */
    void check(Loaded loaded, Context context, Findings findings);

    /**
     * What a rule may use besides the records.
     *
     * @param files where the catalogue's files lie
     * @param data its data files
     * @param series the series of its indicators
     * @param asOf the day that counts as today
     * @param own the site's own addresses
     * @param typesetter shows where the links of a text lead
     * @param asked the records to check. Of other records only outlines may be known: their names, addresses,
     *     references to wider records, files and charts, which is all that a check of another record needs
     */
    record Context(
            SourceTree files,
            FolderFiles data,
            SeriesFiles series,
            LocalDate asOf,
            OwnAddresses own,
            Typesetter typesetter,
            Predicate<Entry> asked) {

        /** The records to look at one by one. */
        Stream<Entry> entries(Loaded loaded) {
            return loaded.catalogue().entries().values().stream()
                    .map(Map::values)
                    .flatMap(Collection::stream)
                    .filter(asked);
        }
    }
}
