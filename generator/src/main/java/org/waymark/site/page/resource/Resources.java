package org.waymark.site.page.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.address.Addresses;
import org.waymark.model.record.Column;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;
import org.waymark.site.describe.Downloads;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Words;

/** The files and services of a dataset. */
public final class Resources {

    private static final String[] UNITS = {"unit.bytes", "unit.kb", "unit.mb", "unit.gb", "unit.tb"};

    /** A million terabytes; more is a mistake. */
    private static final long MOST_BYTES = 1_000_000_000_000_000_000L;

    /** A page that lists more is too heavy for a phone; the whole list is then a file. */
    static final int MOST = 100;

    /** Total length of all texts about files, in UTF-16 code units; beyond it the page shows only their names. */
    private static final int MOST_DESCRIBED = 40_000;

    private Resources() {}

    /** How many files a page shows at most. */
    public static List<Resource> first(Dataset dataset) {
        List<Resource> all = dataset.resources();
        return all.subList(0, Math.min(all.size(), MOST));
    }

    /** The files and services that the page shows, in the order of the record. */
    public static List<ResourceView> views(Dataset dataset, PageContext page) {
        List<ResourceView> views = new ArrayList<>();
        int number = 0;
        int room = MOST_DESCRIBED;
        for (Resource resource : first(dataset)) {
            number++;
            Text description = resource.description();
            room -= description == null
                    ? 0
                    : page.localised(description).value().length();
            views.add(view(resource, number, room >= 0 ? description : null, dataset, page));
        }
        return views;
    }

    private static ResourceView view(
            Resource resource, int number, @Nullable Text description, Dataset dataset, PageContext page) {
        Link url = resource.url();
        String href = address(resource, dataset, page);
        Long rows = resource.rows();
        return new ResourceView(
                new LinkView(title(resource, number, page), href, resource.file() == null),
                href == null && url != null ? Words.of(url.href()).text() : null,
                page.prose(description, 4, "resource-" + number),
                page.termOrNull(resource.format()),
                isPage(resource),
                size(resource.size(), page),
                rows == null ? null : page.messages().number(rows),
                page.moment(resource.modified()),
                page.termOrNull(resource.licence()),
                resource.schema().stream().map(column -> column(column, page)).toList());
    }

    /** Whether the address is a page that leads to the file. */
    private static boolean isPage(Resource resource) {
        Link url = resource.url();
        return url != null && url.clickable() && Downloads.isFileFormat(resource) && !Downloads.isFile(resource);
    }

    /** The name of a resource: its title, else its file name, else its number. */
    static Words title(Resource resource, int number, PageContext page) {
        Text title = resource.title();
        if (title != null && !page.words(title).text().isBlank()) {
            return page.words(title);
        }
        String file = resource.file();
        return Words.of(file != null ? file : page.say("resource.number", number));
    }

    /** Its address, in the site or elsewhere; null if a browser cannot fetch it. */
    public static @Nullable String address(Resource resource, Dataset dataset, PageContext page) {
        String file = resource.file();
        if (file != null) {
            String address = dataset.dataAddress(file);
            return address == null ? null : page.root() + Addresses.encode(address);
        }
        Link url = resource.url();
        return url != null && url.clickable() ? url.href() : null;
    }

    private static ResourceView.ColumnView column(Column column, PageContext page) {
        String type = column.type();
        return new ResourceView.ColumnView(
                Words.of(column.name()),
                page.wordsOrNull(column.title()),
                type == null || !page.messages().has("type." + type) ? null : page.say("type." + type),
                unit(column, page),
                page.wordsOrNull(column.description()));
    }

    /** "pounds a month (£)". */
    private static @Nullable Words unit(Column column, PageContext page) {
        String sign = Words.of(Objects.requireNonNullElse(column.prefix(), "")
                        + Objects.requireNonNullElse(column.suffix(), ""))
                .text();
        Words unit = page.wordsOrNull(column.unit());
        if (sign.isBlank()) {
            return unit;
        }
        return unit == null ? Words.of(sign) : new Words(unit.text() + " (" + sign + ")", unit.lang());
    }

    /** A size in bytes in a suitable unit, with one decimal below ten (IEC 80000-13: kB is 1,000 bytes). */
    public static @Nullable String size(@Nullable Long bytes, PageContext page) {
        if (bytes == null || bytes < 0 || bytes > MOST_BYTES) {
            return null;
        }
        int unit = 0;
        long one = 1;
        while (bytes / one >= 1000 && unit < UNITS.length - 1) {
            one *= 1000;
            unit++;
        }
        long tenths = one == 1 ? bytes * 10 : (bytes + one / 20) / (one / 10);
        boolean whole = tenths >= 100 || tenths % 10 == 0;
        String number = whole
                ? page.messages().number(one == 1 ? bytes : (bytes + one / 2) / one)
                : tenths / 10 + page.say("number.decimal") + tenths % 10;
        return page.say(UNITS[unit], number);
    }
}
