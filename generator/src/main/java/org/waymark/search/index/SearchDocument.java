package org.waymark.search.index;

import java.util.List;
import org.waymark.model.Entry;
import org.waymark.search.format.Card;

/**
 * A record as search sees it in one edition.
 *
 * @param entry the record
 * @param passages its texts
 * @param labels what queries with a field prefix find: fields, such as {@code publisher}, with texts whose words are
 *     indexed
 * @param card the record as results show it
 */
public record SearchDocument(Entry entry, List<Passage> passages, List<Label> labels, Card card) {

    /**
     * A value that can be searched by field.
     *
     * @param field such as {@code publisher}
     * @param text the value as readers see it
     * @param language of the text
     */
    public record Label(String field, String text, String language) {}
}
