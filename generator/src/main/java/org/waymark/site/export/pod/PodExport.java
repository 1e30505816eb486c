package org.waymark.site.export.pod;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.model.record.Dataset;
import org.waymark.site.Offer;
import org.waymark.site.describe.Describer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;
import org.waymark.text.Json;

/**
 * {@code data.json} (Project Open Data Metadata Schema 1.1) and {@code dcat-us.json} (DCAT-US 3.0). Harvesters read each
 * as one file, so it is one file whatever its size, and is written while it is made. Both need absolute addresses.
 */
public final class PodExport implements Export {

    static final String POD = "data.json";
    static final String DCAT_US = "dcat-us.json";

    private static final String POD_SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";

    @Override
    public List<String> addresses() {
        return List.of(POD, DCAT_US);
    }

    @Override
    public Stream<Plan> plan(ExportInputs in) {
        if (in.settings().isLocal()) {
            return Stream.empty();
        }
        Describer say = Describer.standard(in.catalogue(), in.settings());
        return Stream.of(
                Plan.of(POD, out -> out.stream(POD, to -> Json.stream(pod(say), to))),
                Plan.of(DCAT_US, out -> out.stream(DCAT_US, to -> Json.stream(dcatUs(say), to))));
    }

    private static Map<String, Object> pod(Describer say) {
        PodDataset datasets = new PodDataset(say);
        return Json.present(
                "@context",
                POD_SCHEMA + "/catalog.jsonld",
                "@id",
                say.settings().published(POD),
                "@type",
                "dcat:Catalog",
                "conformsTo",
                POD_SCHEMA,
                "describedBy",
                POD_SCHEMA + "/catalog.json",
                "dataset",
                each(say, datasets::of));
    }

    private static Map<String, Object> dcatUs(Describer say) {
        UsDataset datasets = new UsDataset(say);
        Map<String, Object> catalogue = datasets.catalogue();
        catalogue.put("dataset", each(say, datasets::of));
        return catalogue;
    }

    /** Each dataset on a line of its own. */
    private static Json.Written each(Describer say, Function<Dataset, Map<String, Object>> description) {
        return json -> {
            json.writeStartArray();
            for (Dataset dataset : say.catalogue().all(Dataset.class)) {
                line(description.apply(dataset), json);
            }
            json.writeEndArray();
        };
    }

    private static void line(Map<String, Object> description, JsonGenerator json) throws IOException {
        json.writeRawValue("\n" + Json.line(description));
    }

    @Override
    public List<Offer> offers(String address, ExportInputs in) {
        return address.equals("index.html") ? whole(in) : List.of();
    }

    @Override
    public List<Offer> whole(ExportInputs in) {
        return in.settings().isLocal()
                ? List.of()
                : List.of(
                        new Offer("data-json", "application/json", POD),
                        new Offer("dcat-us", "application/ld+json", DCAT_US));
    }
}
