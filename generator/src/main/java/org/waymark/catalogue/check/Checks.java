package org.waymark.catalogue.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.catalogue.address.Typesetter;
import org.waymark.catalogue.data.FolderFiles;
import org.waymark.catalogue.series.SeriesFiles;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;
import org.waymark.source.SourceFolder;
import org.waymark.source.SourceTree;

/**
 * Runs every rule and decides which record gets which address. To add a rule, write a class and add a line to this
 * list.
 */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ReferencesLeadSomewhere(),
            new NoCycles(),
            new ThemesMeetTerms(),
            new DatesAgree(),
            new ReviewsAreDone(),
            new AnswersAgree(),
            new FilesExist(),
            new ResourcesHaveAddresses(),
            new AddressesInTexts(),
            new TablesAreSound(),
            new SeriesAreSound(),
            new TitlesAreTranslated(),
            new TheAddressIsReal(),
            new TitlesDiffer(),
            new JekyllTags(),
            new LinksInTexts());

    private Checks() {}

    /**
     * Reports everything that is wrong between records.
     *
     * @param own the site's own addresses
     * @param typesetter shows where the links of texts lead
     * @param root the catalogue's root, to look up whether files exist
     * @param asOf the day that counts as today
     * @return the same records with the addresses that they get, all different
     */
    public static Loaded check(
            Loaded loaded, OwnAddresses own, Typesetter typesetter, Path root, LocalDate asOf, Findings findings) {
        return check(loaded, own, typesetter, new SourceFolder(root), asOf, entry -> true, findings);
    }

    /**
     * Reports everything that is wrong in some records. Findings about other records may be among the results.
     *
     * @param own the site's own addresses
     * @param typesetter shows where the links of texts lead
     * @param asOf the day that counts as today
     * @param asked the records to check; the others may have been read in outline only
     * @return the same records with the addresses that they get, all different
     */
    public static Loaded check(
            Loaded loaded,
            OwnAddresses own,
            Typesetter typesetter,
            SourceTree files,
            LocalDate asOf,
            Predicate<Entry> asked,
            Findings findings) {
        FolderFiles data = new FolderFiles(files, loaded.dataFiles(), findings);
        SeriesFiles series = new SeriesFiles(loaded.catalogue(), data, findings);
        return check(loaded, new Check.Context(files, data, series, asOf, own, typesetter, asked), findings);
    }

    /**
     * As {@link #check(Loaded, OwnAddresses, Typesetter, Path, LocalDate, Findings)}, with data files and series that the
     * caller needs afterwards, so that each is read once.
     */
    public static Loaded check(
            Loaded loaded,
            OwnAddresses own,
            Typesetter typesetter,
            Path root,
            FolderFiles data,
            SeriesFiles series,
            LocalDate asOf,
            Findings findings) {
        SourceTree files = new SourceFolder(root);
        return check(loaded, new Check.Context(files, data, series, asOf, own, typesetter, entry -> true), findings);
    }

    private static Loaded check(Loaded loaded, Check.Context context, Findings findings) {
        for (Check rule : ALL) {
            String name = rule.getClass().getSimpleName();
            Guard.attempt("the check " + name, Location.of("content/site.yaml"), findings, () -> {
                rule.check(loaded, context, findings);
                return null;
            });
        }
        return AddressClaims.settle(loaded, context.own(), findings);
    }
}
