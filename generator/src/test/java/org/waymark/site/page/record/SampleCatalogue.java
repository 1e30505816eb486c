package org.waymark.site.page.record;

import static org.waymark.site.page.record.Records.date;
import static org.waymark.site.page.record.Records.en;
import static org.waymark.site.page.record.Records.of;
import static org.waymark.site.page.record.Records.ref;
import static org.waymark.site.page.record.Records.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.record.Access;
import org.waymark.model.record.AccessRoute;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Gap;
import org.waymark.model.record.Milestone;
import org.waymark.model.record.Nearest;
import org.waymark.model.record.Organisation;
import org.waymark.model.record.Question;
import org.waymark.model.record.Resource;
import org.waymark.model.record.Standard;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;

/** A small catalogue in English and Welsh with a record of each kind, all linked to each other. */
public final class SampleCatalogue {

    static final Term HOUSING = term("themes", "housing", new Text(Map.of("en", "Housing", "cy", "Tai")), "none-such");
    static final Term UK = term("places", "uk", "United Kingdom");
    static final Term LONDON = term("places", "london", en("London"), "uk");
    static final Term LEEDS = term("places", "leeds", en("Leeds"), "uk");
    static final Term OPEN = term("access", "open", "Open to all");
    static final Term CC_BY = term("licences", "CC-BY-4.0", "Creative Commons Attribution 4.0");
    static final Term CSV = term("formats", "csv", "CSV");
    static final Term EVIDENCED = term("gap-statuses", "evidenced", "Evidenced");
    static final Term SUFFICIENCY = term("gap-kinds", "sufficiency", "Not enough data");
    static final List<Term> TERMS = List.of(HOUSING, UK, LONDON, LEEDS, OPEN, CC_BY, CSV, EVIDENCED, SUFFICIENCY);

    private SampleCatalogue() {}

    public static Site site(String... languages) {
        return of(
                Site.class,
                Map.of(
                        "title",
                        new Text(Map.of("en", "Sample", "cy", "Sampl")),
                        "languages",
                        List.of(languages),
                        "editUrl",
                        "https://example.org/edit/{file}"));
    }

    static Catalogue withDatasets(int count, String... languages) {
        List<Entry> entries = new ArrayList<>(others());
        for (int i = 1; i <= count; i++) {
            entries.add(dataset("rents-" + i, i));
        }
        Tombstone gone = of(
                Tombstone.class,
                Map.of(
                        "address",
                        "/datasets/gone",
                        "title",
                        en("Gone data"),
                        "reason",
                        en("The publisher withdrew it."),
                        "date",
                        date("2025-02"),
                        "successor",
                        "datasets/rents-1"));
        return Records.catalogue(site(languages), TERMS, List.of(gone), entries);
    }

    static Dataset dataset(String slug, int number) {
        Resource file = of(
                Resource.class,
                Map.of(
                        "title",
                        en("The file"),
                        "url",
                        new Link("https://example.org/" + number + ".csv"),
                        "format",
                        CSV,
                        "size",
                        20_480L));
        return of(
                Dataset.class,
                Map.ofEntries(
                        Map.entry("slug", slug),
                        Map.entry(
                                "title",
                                number == 1
                                        ? new Text(Map.of("en", "Rents 1", "cy", "Rhenti 1"))
                                        : en("Rents " + number)),
                        Map.entry("description", en("Rents that *people* pay, in \u00a3 a month.")),
                        Map.entry("publisher", ref(Kind.of(Organisation.class), "office")),
                        Map.entry("themes", List.of(HOUSING)),
                        Map.entry("places", List.of(LONDON)),
                        Map.entry("keywords", List.of("Rents & homes", "index")),
                        Map.entry("licence", CC_BY),
                        Map.entry("access", of(Access.class, Map.of("level", OPEN))),
                        Map.entry("modified", date("2026-03-07")),
                        Map.entry("resources", List.of(file)),
                        Map.entry("answers", List.of(ref(Kind.of(Question.class), "how-much"))),
                        Map.entry("narrows", List.of(ref(Kind.of(Gap.class), "no-count"))),
                        Map.entry("conformsTo", List.of(ref(Kind.of(Standard.class), "org-id"))),
                        Map.entry("aliases", number == 1 ? List.of("old-rents") : List.of())));
    }

    private static List<Entry> others() {
        Nearest near = of(
                Nearest.class,
                Map.of("dataset", ref(Kind.of(Dataset.class), "rents-1"), "fallsShort", en("It counts only tenants.")));
        return List.of(
                of(Organisation.class, Map.of("slug", "office", "name", en("Office of Figures"))),
                of(Organisation.class, Map.of("slug", "silent", "name", en("Silent Trust"))),
                of(
                        Gap.class,
                        Map.of(
                                "slug",
                                "no-count",
                                "title",
                                en("No count of sofa surfers"),
                                "statement",
                                en("Nobody counts them."),
                                "kinds",
                                List.of(SUFFICIENCY),
                                "themes",
                                List.of(HOUSING),
                                "history",
                                List.of(of(Milestone.class, Map.of("status", EVIDENCED, "date", date("2024-05")))),
                                "nearest",
                                List.of(near))),
                of(
                        Question.class,
                        Map.of("slug", "how-much", "title", en("How much is rent?"), "datasets", List.of(near))),
                of(AccessRoute.class, Map.of("slug", "lab", "title", en("The lab"))),
                of(Standard.class, Map.of("slug", "org-id", "title", en("org-id"))));
    }
}
