package org.waymark.search.index;

import java.util.List;
import org.waymark.model.Entry;
import org.waymark.search.format.Card;

/**
 * A record as it is searched for in one edition.
 *
 * @param entry the record
 * @param passages its texts
 * @param labels what field prefixes find: a field, such as {@code publisher}, with a text whose words are meant
 * @param card what results show
 */
public record SearchDocument(Entry entry, List<Passage> passages, List<Label> labels, Card card) {

    /**
     * A value that can be asked for by its field.
     *
     * @param field such as {@code publisher}
     * @param text the value as readers know it
     * @param language of the text
     */
    public record Label(String field, String text, String language) {}
}
