package org.waymark.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.site.DeadLinks;

/**
 * The state of all links of a catalogue.
 *
 * @param day the day on which the report was made
 * @param links the links, by address
 */
public record LinkReport(LocalDate day, List<Row> links) {

    /**
     * A link.
     *
     * @param health what is known of it
     * @param places where the catalogue has it
     * @param copy an archived copy; null unless the link is dead
     */
    public record Row(
            LinkHealth health,
            SortedSet<LinkPlace> places,
            @Nullable String copy) {}

    /**
     * Creates a report.
     *
     * @param places where the catalogue has each link
     * @param known what is known of it
     * @param copies copies that the archive has; a plain address for the others
     */
    public static LinkReport of(
            LocalDate day,
            SortedMap<String, SortedSet<LinkPlace>> places,
            Map<String, LinkHealth> known,
            Map<String, String> copies) {
        List<Row> rows = new ArrayList<>();
        places.forEach((address, where) -> {
            LinkHealth health = known.getOrDefault(address, LinkHealth.unasked(address));
            String copy = health.state() == LinkState.DEAD
                    ? copies.getOrDefault(address, Archive.near(address, health.lastGood()))
                    : null;
            rows.add(new Row(health, where, copy));
        });
        return new LinkReport(day, List.copyOf(rows));
    }

    /** The dead links of a history, with the day of the last check and the address of a possible copy. */
    public static DeadLinks dead(Collection<LinkHealth> known) {
        Map<String, DeadLinks.Dead> dead = new HashMap<>();
        for (LinkHealth link : known) {
            LocalDate checked = link.checked();
            if (link.state() == LinkState.DEAD && checked != null) {
                dead.put(link.address(), new DeadLinks.Dead(checked, Archive.near(link.address(), link.lastGood())));
            }
        }
        return new DeadLinks(dead);
    }

    /** The links in this state. */
    public List<Row> in(LinkState state) {
        return links.stream().filter(row -> row.health().state() == state).toList();
    }

    /** The links that were checked, but whose state is not known. */
    public List<Row> unclear() {
        return in(LinkState.UNKNOWN).stream()
                .filter(row -> row.health().checked() != null)
                .toList();
    }

    /** The links that work, but have moved for good. */
    public List<Row> moved() {
        return links.stream().filter(row -> row.health().movedTo() != null).toList();
    }

    /** Whether there is a link to repair. */
    public boolean hasDead() {
        return !in(LinkState.DEAD).isEmpty();
    }
}
