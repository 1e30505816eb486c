package org.waymark.site.export.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Entry;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.site.Offer;
import org.waymark.site.export.kit.Export;
import org.waymark.site.export.kit.ExportInputs;
import org.waymark.site.export.kit.Plan;

/**
 * Feeds of what is new or changed: everything; each theme, place, population and organisation; gaps by theme, place and
 * status; each record. A site whose address is not known has none, since feeds need absolute addresses.
 */
public final class FeedExport implements Export {

    static final String FOLDER = "feeds/";

    /** The name for {@code record_formats}. */
    private static final String FORMAT = "feed";

    private static final String OPML = FOLDER + "all.opml";

    @Override
    public List<String> addresses() {
        return List.of(FOLDER);
    }

    @Override
    public List<String> recordFormats() {
        return List.of(FORMAT);
    }

    @Override
    public Stream<Plan> plan(ExportInputs inputs) {
        if (inputs.settings().isLocal()) {
            return Stream.empty();
        }
        ChangeFeeds feeds = ChangeFeeds.of(inputs);
        Stream<Plan> topics = feeds.topics().values().stream()
                .flatMap(topic -> Stream.of(Syndication.values()).map(format -> plan(topic, format, feeds)));
        Stream<Plan> list = Stream.of(Plan.file(OPML, () -> FeedList.of(feeds, inputs)));
        return Stream.of(topics, list, records(feeds, inputs)).flatMap(plans -> plans);
    }

    private static Stream<Plan> records(ChangeFeeds feeds, ExportInputs inputs) {
        return inputs.eachRecord(FORMAT)
                ? inputs.catalogue()
                        .all()
                        .filter(feeds::isTopic)
                        .map(entry -> plan(feeds.record(entry), Syndication.ATOM, feeds))
                : Stream.empty();
    }

    private static Plan plan(Topic topic, Syndication format, ChangeFeeds feeds) {
        String path = format.path(topic.page());
        return Plan.of(path, out -> out.put(path, format.write(feeds.feed(topic, path))));
    }

    @Override
    public List<Offer> offers(String address, ExportInputs inputs) {
        if (inputs.settings().isLocal()) {
            return List.of();
        }
        ChangeFeeds feeds = ChangeFeeds.of(inputs);
        Topic topic = feeds.topics().get(address);
        List<Offer> offers = new ArrayList<>();
        if (topic != null) {
            Stream.of(Syndication.values()).map(format -> format.offer(topic)).forEach(offers::add);
        } else if (inputs.eachRecord(FORMAT)) {
            Entry entry = entry(address, inputs);
            if (entry != null && feeds.isTopic(entry)) {
                offers.add(new Offer(FORMAT, "application/atom+xml", Syndication.ATOM.path(address)));
            }
        }
        return offers;
    }

    @Override
    public List<Offer> whole(ExportInputs inputs) {
        if (inputs.settings().isLocal()) {
            return List.of();
        }
        List<Offer> all = new ArrayList<>(offers(ChangeFeeds.ALL, inputs));
        all.add(new Offer("opml", "text/x-opml", OPML));
        return all;
    }

    private static @Nullable Entry entry(String address, ExportInputs inputs) {
        for (Kind<?> kind : Kinds.ALL) {
            String folder = kind.path().isEmpty() ? "" : kind.path() + "/";
            if (address.startsWith(folder) && address.endsWith(".html")) {
                String slug = address.substring(folder.length(), address.length() - ".html".length());
                Entry found = inputs.catalogue()
                        .entries()
                        .getOrDefault(kind, Map.of())
                        .get(slug);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
