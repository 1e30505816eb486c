package org.waymark.catalogue.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Term;
import org.waymark.model.record.Dataset;
import org.waymark.model.value.Text;

/**
 * One value of a facet with the datasets that have it.
 *
 * @param facet what kind of value it is
 * @param key its permanent name in addresses: a term's id, an organisation's slug, a tag as a slug
 * @param label its name for readers
 * @param term the term; null if the value is not a term
 * @param datasets the datasets that have it or, in a hierarchy, something narrower; sorted by slug
 */
public record FacetValue(
        Facet facet, String key, Text label, @Nullable Term term, List<Dataset> datasets) {

    /** Address of its page from the root of its edition. */
    public String address() {
        return facet.path() + "/" + key + ".html";
    }
}
