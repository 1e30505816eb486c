package org.waymark.site.export.cite;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Indicator;
import org.waymark.model.record.Kinds;
import org.waymark.site.Offer;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/** Citations of datasets and indicators as BibTeX, RIS and CSL-JSON. */
public final class CiteExport implements Export {

    static final String FOLDER = "cite/";

    private static final String FORMAT = "citation";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of(FORMAT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        if (!in.eachRecord(FORMAT)) {
            return Stream.empty();
        }
        Describer say = Describer.standard(in.catalogue(), in.settings());
        return Stream.<Entry>concat(
                        in.catalogue().all(Dataset.class).stream(), in.catalogue().all(Indicator.class).stream())
                .map(entry -> plan(entry, say, in));
    }

    /** The citation of a dataset or an indicator as BibTeX, whatever the edition of the catalogue. */
    public static String bibtex(Entry entry, Describer say) {
        return CitationFormat.BIBTEX.write(CitedWork.of(entry, null, say));
    }

    /** The edition of the catalogue: the day that counts as today, and the commit if it is one. */
    private static String edition(ExportInputs in) {
        String commit = in.history().commit();
        return in.settings().asOf() + (commit == null ? "" : ", commit " + commit);
    }

    private static Plan plan(Entry entry, Describer say, ExportInputs in) {
        return new Plan(path(entry, CitationFormat.BIBTEX), entry.source().location(), out -> {
            CitedWork work = CitedWork.of(entry, edition(in), say);
            for (CitationFormat format : CitationFormat.values()) {
                out.put(path(entry, format), format.write(work));
            }
        });
    }

    private static String path(Entry entry, CitationFormat format) {
        return FOLDER + entry.kind().path() + "/" + entry.slug() + "." + format.ending;
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        Kind<?> kind = Kinds.ofAddress(address);
        boolean cited = kind != null && (kind.type() == Dataset.class || kind.type() == Indicator.class);
        if (!cited || kind == null || !address.endsWith(".html") || !in.eachRecord(FORMAT)) {
            return List.of();
        }
        Entry entry = in.catalogue()
                .entry(kind, address.substring(kind.path().length() + 1, address.length() - ".html".length()));
        return entry == null
                ? List.of()
                : Stream.of(CitationFormat.values())
                        .map(format -> new Offer(format.format, format.mediaType, path(entry, format)))
                        .toList();
    }
}
