package org.waymark.site.page.dataset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Resource;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.site.DeadLinks;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.render.words.Moment;
import org.waymark.site.render.words.Words;

/** Reports which links to a dataset did not work at the last check. */
final class LinkNotices {

    /** More notices would not tell the reader more. */
    private static final int MOST = 3;

    private LinkNotices() {}

    static List<DeadLinkView> of(Dataset dataset, PageContext page) {
        DeadLinks dead = page.edition().deadLinks();
        if (dead.byAddress().isEmpty()) {
            return List.of();
        }
        Stream<Link> links = Stream.concat(
                Stream.ofNullable(dataset.landingPage()),
                dataset.resources().stream().map(Resource::url).flatMap(Stream::ofNullable));
        Set<String> seen = new LinkedHashSet<>();
        List<DeadLinkView> views = new ArrayList<>();
        links.forEach(link -> {
            DeadLinks.Dead found = dead.of(link.href());
            if (found != null && views.size() < MOST && seen.add(found.copy())) {
                views.add(new DeadLinkView(
                        Words.of(link.host()),
                        Moment.of(PartialDate.of(found.checked()), page.messages()),
                        page.external(Words.of(page.say("link.dead.copy")), new Link(found.copy()))));
            }
        });
        return views;
    }
}
