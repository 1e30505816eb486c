package org.waymark.render.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Access;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Link;
import org.waymark.model.Resource;
import org.waymark.model.Term;
import org.waymark.render.view.DatasetView;

/** Which way leads to the data: the route where there is one, the file, the list of files, or the publisher's page. */
final class WayToData {

    private WayToData() {}

    static DatasetView.@Nullable Way of(Dataset dataset, PageContext page) {
        Access access = dataset.access();
        Entry route = access == null ? null : page.catalogue().resolve(access.route());
        if (route != null) {
            return new DatasetView.Way(page.say("way.route"), page.href(route.address()), null);
        }
        List<Resource> reachable =
                dataset.resources().stream().filter(WayToData::reachable).toList();
        if (reachable.size() > 1) {
            return new DatasetView.Way(
                    page.messages().count("way.files", dataset.resources().size()), "#data", null);
        }
        if (reachable.size() == 1) {
            return file(reachable.get(0), dataset, page);
        }
        Link landing = dataset.landingPage();
        return landing != null && landing.clickable()
                ? new DatasetView.Way(page.say("way.landing"), landing.href(), landing.host())
                : null;
    }

    private static boolean reachable(Resource resource) {
        Link url = resource.url();
        return resource.file() != null || (url != null && url.clickable());
    }

    private static DatasetView.@Nullable Way file(Resource resource, Dataset dataset, PageContext page) {
        String href = Resources.address(resource, dataset, page);
        if (href == null) {
            return null;
        }
        if (!Downloads.isFile(resource)) {
            return page(resource, href, page);
        }
        Term format = resource.format();
        Link url = resource.url();
        String label = format == null
                ? page.say("way.file")
                : page.say("way.format", page.words(format.label()).text());
        String size = Resources.size(resource.size(), page);
        String host = url == null ? null : url.host();
        String note = size == null || host == null ? (size == null ? host : size) : host + ", " + size;
        return new DatasetView.Way(label, href, note);
    }

    /** A page or service: what opens is not the data itself, and the reader should know before the press. */
    private static DatasetView.Way page(Resource resource, String href, PageContext page) {
        Term format = resource.format();
        Link url = resource.url();
        String host = url == null ? null : url.host();
        String label = format == null || !Downloads.isFileFormat(resource)
                ? page.say("way.open")
                : page.say("way.page", page.words(format.label()).text());
        return new DatasetView.Way(label, href, host);
    }
}
