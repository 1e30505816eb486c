package org.waymark.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.source.SourceFolder;
import org.waymark.source.SourceTree;

/** Runs every rule. A new rule is a class of its own and a line in this list. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ReferencesLeadSomewhere(),
            new NoCycles(),
            new ThemesMeetTerms(),
            new AddressesAreUnique(),
            new DatesAgree(),
            new ReviewsAreDone(),
            new FilesExist(),
            new ResourcesHaveAddresses(),
            new AddressesInTexts(),
            new TablesAreSound(),
            new TitlesAreTranslated(),
            new JekyllTags());

    private Checks() {}

    /**
     * Reports everything that is wrong between records.
     *
     * @param root the catalogue's root, for looking whether files exist
     * @param asOf the day that counts as today
     */
    public static void check(Loaded loaded, Path root, LocalDate asOf, Findings findings) {
        check(loaded, new SourceFolder(root), asOf, findings);
    }

    /**
     * Reports everything that is wrong between records, wherever their files lie.
     *
     * @param asOf the day that counts as today
     */
    public static void check(Loaded loaded, SourceTree files, LocalDate asOf, Findings findings) {
        check(loaded, files, asOf, entry -> true, findings);
    }

    /**
     * Reports everything that is wrong in some records, and perhaps more.
     *
     * @param asOf the day that counts as today
     * @param asked the records about which something is asked; the others may have been read in outline
     */
    public static void check(
            Loaded loaded, SourceTree files, LocalDate asOf, Predicate<Entry> asked, Findings findings) {
        Check.Context context = new Check.Context(files, asOf, asked);
        ALL.forEach(rule -> rule.check(loaded, context, findings));
    }
}
