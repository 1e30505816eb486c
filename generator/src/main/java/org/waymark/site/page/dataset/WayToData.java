package org.waymark.site.page.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.site.describe.Downloads;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.resource.Resources;
import org.waymark.site.render.words.Words;

/**
 * Chooses the link to the data: the access route if there is one, the file, the list of files, or the publisher's page.
 */
final class WayToData {

    private WayToData() {}

    static DatasetView.@Nullable Way of(Dataset dataset, PageContext page) {
        Access access = dataset.access();
        Entry route = access == null ? null : page.catalogue().resolve(access.route());
        if (route != null) {
            return new DatasetView.Way(page.say("way.route"), page.href(route.address()), null, landing(dataset, page));
        }
        List<Resource> reachable =
                dataset.resources().stream().filter(WayToData::reachable).toList();
        if (reachable.size() > 1) {
            String label =
                    page.messages().count("way.files", dataset.resources().size());
            return new DatasetView.Way(label, "#data", null, landing(dataset, page));
        }
        if (reachable.size() == 1) {
            return file(reachable.get(0), dataset, page);
        }
        Link landing = dataset.landingPage();
        return landing != null && landing.clickable()
                ? new DatasetView.Way(page.say("way.landing"), landing.href(), landing.host(), null)
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
            return page(resource, href, dataset, page);
        }
        return new DatasetView.Way(label(resource, dataset, page), href, note(resource, page), landing(dataset, page));
    }

    /** A file beside the record may be only a part of the data, so the button says what is in it. */
    private static String label(Resource resource, Dataset dataset, PageContext page) {
        Term format = resource.format();
        Text title = resource.title();
        String form = format == null ? null : page.words(format.label()).text();
        if (resource.file() != null && title != null && !title.equals(dataset.title())) {
            String what = page.words(title).text();
            return form == null ? page.say("way.named", what) : page.say("way.named.format", what, form);
        }
        return form == null ? page.say("way.file") : page.say("way.format", form);
    }

    /** Where the file comes from, and how large it is. */
    private static @Nullable String note(Resource resource, PageContext page) {
        Link url = resource.url();
        String what = url == null ? null : url.host();
        String size = Resources.size(resource.size(), page);
        return size == null || what == null ? (size == null ? what : size) : what + ", " + size;
    }

    private static @Nullable LinkView landing(Dataset dataset, PageContext page) {
        Link landing = dataset.landingPage();
        return landing == null || !landing.clickable()
                ? null
                : page.external(Words.of(page.say("way.landing.host", landing.host())), landing);
    }

    /** A page or service: the link does not open the data itself, and the reader should know before clicking. */
    private static DatasetView.Way page(Resource resource, String href, Dataset dataset, PageContext page) {
        Term format = resource.format();
        Link url = resource.url();
        String host = url == null ? null : url.host();
        String label = format == null || !Downloads.isFileFormat(resource)
                ? page.say("way.open")
                : page.say("way.page", page.words(format.label()).text());
        return new DatasetView.Way(label, href, host, landing(dataset, page));
    }
}
