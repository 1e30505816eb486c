package org.waymark.edit.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.schema.Values;
import org.waymark.model.value.Link;
import org.waymark.model.value.Text;

/** Finds the links that records did not have before, in fields and in running text. */
final class AddedLinks {

    private static final Pattern IN_TEXT = Pattern.compile("https?://[^\\s<>\"'`)\\]]+");

    private AddedLinks() {}

    static List<AddedLink> among(List<RecordChange> changes, Catalogue before) {
        List<AddedLink> found = new ArrayList<>();
        for (RecordChange change : changes) {
            Entry after = change.after();
            if (after != null) {
                Set<String> olds = links(change.before());
                links(after).stream()
                        .filter(href -> !olds.contains(href))
                        .forEach(href -> found.add(new AddedLink(after, href, new Link(href).host(), false)));
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> hosts = hosts(before);
        return found.stream()
                .map(link -> new AddedLink(link.entry(), link.href(), link.host(), !hosts.contains(link.host())))
                .toList();
    }

    private static Set<String> links(@Nullable Entry entry) {
        Set<String> links = new TreeSet<>();
        if (entry != null) {
            Values.each(entry, Link.class, (field, link) -> links.add(link.href()));
            Values.each(
                    entry,
                    Text.class,
                    (field, text) -> text.byLanguage()
                            .values()
                            .forEach(value ->
                                    IN_TEXT.matcher(value).results().forEach(found -> links.add(found.group()))));
        }
        return links;
    }

    private static Set<String> hosts(Catalogue catalogue) {
        Set<String> hosts = new HashSet<>();
        catalogue
                .entries()
                .values()
                .forEach(records -> records.values()
                        .forEach(entry -> Values.each(entry, Link.class, (field, link) -> hosts.add(link.host()))));
        return hosts;
    }
}
