package org.waymark.site.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.site.Offer;
import org.waymark.site.Offers;
import org.waymark.site.PageGuard;
import org.waymark.site.export.api.ApiExport;
import org.waymark.site.export.api.ListExport;
import org.waymark.site.export.archive.ArchiveExport;
import org.waymark.site.export.calendar.ReleaseCalendar;
import org.waymark.site.export.cite.CiteExport;
import org.waymark.site.export.dcat.DcatExport;
import org.waymark.site.export.embed.EmbedExport;
import org.waymark.site.export.feed.FeedExport;
import org.waymark.site.export.finder.FinderExport;
import org.waymark.site.export.host.OpenSearch;
import org.waymark.site.export.host.SecurityContact;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.site.export.pod.PodExport;
import org.waymark.site.export.propose.ProposalExport;
import org.waymark.site.export.schema.JsonSchemaExport;
import org.waymark.site.export.tables.TablesExport;

/** All formats in which the site publishes its catalogue, in the order in which pages name their files. */
public final class Exports {

    static final List<Export> ALL = List.of(
            new ApiExport(),
            new ListExport(),
            new DcatExport(),
            new PodExport(),
            new TablesExport(),
            new CiteExport(),
            new EmbedExport(),
            new FeedExport(),
            new ReleaseCalendar(),
            new ProposalExport(),
            new FinderExport(),
            new JsonSchemaExport(),
            new OpenSearch(),
            new SecurityContact(),
            new ArchiveExport());

    private Exports() {}

    /** The addresses of all their files, from the root of the site; folders end in a slash. */
    public static List<String> addresses() {
        return ALL.stream().flatMap(export -> export.addresses().stream()).toList();
    }

    /** The names that {@code record_formats} of {@code content/site.yaml} may hold. */
    public static List<String> names() {
        return Stream.concat(Stream.of("all", "none"), ALL.stream().flatMap(export -> export.recordFormats().stream()))
                .toList();
    }

    /** The files that belong to each page. */
    public static Offers offers(ExportInputs inputs) {
        return new Offers() {
            @Override
            public List<Offer> of(String address) {
                return ALL.stream()
                        .flatMap(export -> export.offers(address, inputs).stream())
                        .toList();
            }

            @Override
            public List<Offer> whole() {
                return ALL.stream()
                        .flatMap(export -> export.whole(inputs).stream())
                        .toList();
            }
        };
    }

    /**
     * Makes all files, several at once. A file that cannot be made keeps its published version.
     *
     * @throws IOException if a file cannot be stored
     */
    public static void write(ExportInputs inputs, PageGuard guard) throws IOException {
        for (Export export : ALL) {
            try (Stream<Plan> plans = export.plan(inputs)) {
                plans.parallel().forEach(plan -> make(plan, guard));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    private static void make(Plan plan, PageGuard guard) {
        try {
            guard.attempt(plan.path(), plan::source, () -> plan.making().into(guard.out()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
