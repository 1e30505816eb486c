package org.waymark.site.page.kit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Catalogue;
import org.waymark.model.record.Page;
import org.waymark.site.render.markdown.Markdown;

/**
 * Links to a catalogue's explanations of the interface's terms, on its free page {@code glossary} if it has one. A
 * field is linked to the heading with the field's id, if there is one.
 *
 * @param address the page's address in its edition; null where there is none
 * @param headings the ids of its headings
 */
public record Glossary(@Nullable String address, Set<String> headings) {

    private static final String PAGE = "glossary";

    /** The heading that explains a field, unless the field needs no explanation. */
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("licence", "licence"),
            Map.entry("access", "access"),
            Map.entry("granularity", "granularity"),
            Map.entry("lag", "lag"),
            Map.entry("route", "access-route"),
            Map.entry("accreditation", "accreditation"),
            Map.entry("populations", "population"),
            Map.entry("identifiers", "identifier"),
            Map.entry("conforms_to", "standard"),
            Map.entry("format", "format"),
            Map.entry("open", "open"),
            Map.entry("media_types", "media-type"));

    /** The glossary of a catalogue. */
    public static Glossary of(Catalogue catalogue, Markdown markdown) {
        for (Page page : catalogue.all(Page.class)) {
            if (page.slug().equals(PAGE) && page.body() != null && !page.draft()) {
                String text = Objects.requireNonNull(page.body()).in("", "").value();
                return new Glossary(page.address(), markdown.ids(text));
            }
        }
        return new Glossary(null, Set.of());
    }

    /** The address in the edition of a field's explanation; null if there is none. */
    public @Nullable String explains(String field) {
        String heading = EXPLAINED.get(field);
        return address == null || heading == null || !headings.contains(heading) ? null : address + "#" + heading;
    }
}
