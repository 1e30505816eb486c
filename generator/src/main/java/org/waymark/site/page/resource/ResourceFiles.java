package org.waymark.site.page.resource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.catalogue.data.TableWriter;
import org.waymark.model.Catalogue;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.site.Output;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** The whole list of a dataset's files and services as a file, if it is too long for the page. */
public final class ResourceFiles {

    /** The folder of the lists, from the root of the site. */
    public static final String FOLDER = "files/";

    private ResourceFiles() {}

    /** A link to the list; null if the page shows all. */
    public static @Nullable LinkView link(Dataset dataset, PageContext page) {
        int count = dataset.resources().size();
        if (count <= Resources.MOST) {
            return null;
        }
        Words label = Words.of(page.say("resources.all", page.messages().number(count)));
        return LinkView.internal(label, page.root() + Addresses.encode(file(dataset)));
    }

    private static String file(Dataset dataset) {
        return FOLDER + dataset.slug() + ".csv";
    }

    /** Writes the lists that pages link to. */
    public static void write(Catalogue catalogue, Output out) throws IOException {
        String language = catalogue.site().language();
        for (Dataset dataset : catalogue.all(Dataset.class)) {
            if (dataset.resources().size() > Resources.MOST) {
                out.put(file(dataset), TableWriter.write(rows(dataset, language)));
            }
        }
    }

    private static List<List<String>> rows(Dataset dataset, String language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("title", "url", "format", "size"));
        for (Resource resource : dataset.resources()) {
            Text title = resource.title();
            Link url = resource.url();
            String address = dataset.dataAddress(resource.file());
            Term format = resource.format();
            Long size = resource.size();
            rows.add(List.of(
                    title == null ? "" : title.in(language, language).value(),
                    address != null ? "../" + address : url == null ? "" : url.href(),
                    format == null ? "" : format.id(),
                    size == null ? "" : size.toString()));
        }
        return rows;
    }
}
