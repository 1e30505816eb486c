package org.waymark.model;

import java.util.List;
import org.waymark.source.Source;

/** A record with a page of its own. */
public sealed interface Entry permits Dataset, Organisation, Gap, Question, AccessRoute, Standard, Article, Page {

    /** What kind of record it is. */
    Kind kind();

    /** Its permanent name in addresses and references, from the name of its file: lower case, NFC, unique in its kind. */
    String slug();

    /** What to call it. */
    Text title();

    /** Slugs it had before; their addresses lead to it. */
    List<String> aliases();

    /** Where it was written. */
    Source source();

    /** Address of its page from the root of its edition. */
    default String address() {
        return kind().address(slug());
    }
}
