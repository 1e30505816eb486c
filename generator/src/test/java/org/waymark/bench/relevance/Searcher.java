package org.waymark.bench.relevance;

import java.io.IOException;
import java.util.List;

/** Something that answers queries. */
@FunctionalInterface
public interface Searcher {

    /** The slugs of the best ten datasets, the best first. */
    List<String> search(String query) throws IOException;
}
