package org.waymark.bench.relevance;

import java.util.List;
import org.waymark.model.Catalogue;
import org.waymark.search.index.SearchQuery;
import org.waymark.search.index.SiteSearch;

/** Waymark's own search, as readers have it. */
public final class PublishedIndex implements Searcher {

    private final SiteSearch index;

    private PublishedIndex(SiteSearch index) {
        this.index = index;
    }

    /** Indexes a catalogue as a build does, in one edition, in English. */
    static PublishedIndex of(Catalogue catalogue) {
        return new PublishedIndex(SiteSearch.of(catalogue, "en"));
    }

    @Override
    public List<String> search(String query) {
        return index.search(SearchQuery.of(query).only("dataset")).slugs();
    }
}
