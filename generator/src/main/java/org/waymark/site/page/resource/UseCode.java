package org.waymark.site.page.resource;

import java.util.List;
import java.util.Optional;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.site.SiteSettings;
import org.waymark.site.describe.Downloads;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** How to work with a dataset: code that fetches it, and how to cite it. */
public final class UseCode {

    private UseCode() {}

    /** The code for the first file that can be fetched, and the citation. */
    public static UseView of(Dataset dataset, PageContext page) {
        int number = 0;
        for (Resource resource : dataset.resources()) {
            number++;
            Optional<String> address = address(resource, dataset, page);
            if (address.isPresent()) {
                return new UseView(
                        Resources.title(resource, number, page),
                        AccessLines.of(
                                address.get(), Downloads.format(resource), Previews.table(resource, dataset, page)),
                        !AccessLines.isName(address.get()),
                        citation(dataset, page));
            }
        }
        return new UseView(null, List.of(), false, citation(dataset, page));
    }

    /**
     * What a program can load: the absolute address of a file, or only its name if the site's address is not known;
     * empty for a page or a service.
     */
    private static Optional<String> address(Resource resource, Dataset dataset, PageContext page) {
        if (!Downloads.isFile(resource)) {
            return Optional.empty();
        }
        String file = resource.file();
        if (file == null) {
            return Optional.ofNullable(resource.url()).map(Link::href);
        }
        return Optional.ofNullable(dataset.dataAddress(file)).map(path -> {
            String published = page.edition().settings().published(path);
            return published != null ? published : path.substring(path.lastIndexOf('/') + 1);
        });
    }

    /** Author, date, title, address and catalogue, in the order of ISO 690. */
    private static Html citation(Dataset dataset, PageContext page) {
        StringBuilder cite = new StringBuilder();
        LinkView publisher = page.reference(dataset.publisher());
        PartialDate date = dataset.modified() != null ? dataset.modified() : dataset.issued();
        if (publisher != null) {
            cite.append(publisher.label().html()).append(date == null ? ". " : " ");
        }
        if (date != null) {
            cite.append('(').append(date.first().getYear()).append("). ");
        }
        cite.append("<cite>").append(page.words(dataset.title()).html()).append("</cite>. ");
        String version = dataset.version();
        if (version != null) {
            cite.append(Words.of(version).html()).append(". ");
        }
        Link landing = dataset.landingPage();
        if (landing != null) {
            cite.append(Html.escape(landing.href())).append(". ");
        }
        String catalogue = page.words(page.catalogue().site().title()).text();
        SiteSettings settings = page.edition().settings();
        // An address on the computer that made the site is useless to others, so only the catalogue's name is given.
        String through = settings.isLocal()
                ? page.say("cite.through.name", catalogue)
                : page.say(
                        "cite.through",
                        catalogue,
                        settings.absolute(page.edition().edition().path(dataset.address())));
        return Html.trusted(cite.append(Html.escape(through)).toString());
    }
}
