package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.record.Access;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.site.describe.Downloads;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.Prose;
import org.waymark.site.page.resource.Resources;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Words;

/** A dataset for search engines (schema.org {@code Dataset}), for its page. */
final class StructuredData {

    /** The length of a description that search engines read. */
    private static final int LONGEST = 1_000;

    private StructuredData() {}

    /** JSON that cannot end its surrounding element, because it has no {@code <} (JSON-LD 1.1, 7.2.1). */
    static Html of(Dataset dataset, Prose description, PageContext page) {
        String json = page.edition()
                .templates()
                .fragment("components/dataset-json.ftl", view(dataset, description, page), page.messages())
                .toString();
        return Html.trusted(json.strip().replace("<", "\\u003c"));
    }

    private static StructuredDataView view(Dataset dataset, Prose description, PageContext page) {
        LinkView publisher = page.reference(dataset.publisher());
        PeriodOfTime period = dataset.period();
        return new StructuredDataView(
                page.words(dataset.title()).text(),
                page.summary(description, LONGEST).text(),
                page.edition().settings().published(page.edition().edition().path(dataset.address())),
                page.edition().edition().language(),
                lines(dataset.identifiers()),
                lines(dataset.keywords()),
                licence(dataset.licence(), page),
                publisher == null ? null : publisher.label().text(),
                date(dataset.issued()),
                date(dataset.modified()),
                period == null ? null : period.toString(),
                dataset.places().stream()
                        .map(place -> page.words(place.label()).text())
                        .toList(),
                open(dataset.access()),
                files(dataset, page));
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(text -> Words.of(text).text()).toList();
    }

    private static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String licence(@Nullable Term licence, PageContext page) {
        if (licence == null || !licence.given()) {
            return null;
        }
        Link url = licence.url();
        return url != null && url.clickable()
                ? url.href()
                : page.words(licence.label()).text();
    }

    private static @Nullable Boolean open(@Nullable Access access) {
        Term level = access == null ? null : access.level();
        if (level == null || !level.known()) {
            return null;
        }
        return level.id().equals("open");
    }

    private static List<StructuredDataView.File> files(Dataset dataset, PageContext page) {
        List<StructuredDataView.File> files = new ArrayList<>();
        for (Resource resource : Resources.first(dataset)) {
            String url = address(resource, dataset, page);
            if (url != null) {
                Text title = resource.title();
                Term format = resource.format();
                files.add(new StructuredDataView.File(
                        title == null ? url : page.words(title).text(),
                        url,
                        !Downloads.isFile(resource),
                        format == null ? null : page.words(format.label()).text()));
            }
        }
        return files;
    }

    private static @Nullable String address(Resource resource, Dataset dataset, PageContext page) {
        String file = resource.file();
        if (file != null) {
            String address = dataset.dataAddress(file);
            String published =
                    address == null ? null : page.edition().settings().published(address);
            return published != null ? published : Resources.address(resource, dataset, page);
        }
        Link url = resource.url();
        return url != null && url.clickable() ? url.href() : null;
    }
}
