package org.waymark.catalogue.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.catalogue.address.OwnAddresses;
import org.waymark.catalogue.address.Typesetter;
import org.waymark.model.Entry;
import org.waymark.model.Loaded;
import org.waymark.report.Findings;
import org.waymark.report.Guard;
import org.waymark.source.Location;
import org.waymark.source.SourceFolder;
import org.waymark.source.SourceTree;

/** Runs every rule, and settles who has which address. A new rule is a class of its own and a line in this list. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new ReferencesLeadSomewhere(),
            new NoCycles(),
            new ThemesMeetTerms(),
            new DatesAgree(),
            new ReviewsAreDone(),
            new FilesExist(),
            new ResourcesHaveAddresses(),
            new AddressesInTexts(),
            new TablesAreSound(),
            new TitlesAreTranslated(),
            new TheAddressIsReal(),
            new TitlesDiffer(),
            new JekyllTags(),
            new LinksInTexts());

    private Checks() {}

    /**
     * Reports everything that is wrong between records.
     *
     * @param own what the site needs for itself
     * @param typesetter shows what texts lead to
     * @param root the catalogue's root, for looking whether files exist
     * @param asOf the day that counts as today
     * @return the same records with the addresses that they can have, each its own
     */
    public static Loaded check(
            Loaded loaded, OwnAddresses own, Typesetter typesetter, Path root, LocalDate asOf, Findings findings) {
        return check(loaded, own, typesetter, new SourceFolder(root), asOf, entry -> true, findings);
    }

    /**
     * Reports everything that is wrong in some records, wherever their files lie, and perhaps more.
     *
     * @param own what the site needs for itself
     * @param typesetter shows what texts lead to
     * @param asOf the day that counts as today
     * @param asked the records about which something is asked; the others may have been read in outline
     * @return the same records with the addresses that they can have, each its own
     */
    public static Loaded check(
            Loaded loaded,
            OwnAddresses own,
            Typesetter typesetter,
            SourceTree files,
            LocalDate asOf,
            Predicate<Entry> asked,
            Findings findings) {
        Check.Context context = new Check.Context(files, asOf, own, typesetter, asked);
        for (Check rule : ALL) {
            String name = rule.getClass().getSimpleName();
            Guard.attempt("the check " + name, Location.of("content/site.yaml"), findings, () -> {
                rule.check(loaded, context, findings);
                return null;
            });
        }
        return AddressClaims.settle(loaded, own, findings);
    }
}
