package org.waymark.index.query;

import java.util.ArrayList;
import java.util.List;
import org.waymark.index.query.Reading.Weighted;

/** Finds where the words of a phrase stand side by side. Words that are left out of the index are as if not there. */
final class Neighbours {

    private final IndexFiles files;
    private final WordReader reader;

    Neighbours(IndexFiles files, WordReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * What a phrase asks of a document: to be in one list or more of each group. A group is for two words that follow each
     * other; for a single word where the index does not say what stands side by side.
     */
    List<List<int[]>> of(List<String> phrase) {
        List<List<int[]>> groups = new ArrayList<>();
        List<Weighted> before = List.of();
        for (String word : phrase) {
            List<Weighted> terms = reader.exact("", word);
            if (files.manifest().pairs().count() == 0) {
                groups.add(files.lists(terms));
            } else if (!terms.isEmpty()) {
                if (!before.isEmpty()) {
                    groups.add(besides(before, terms));
                }
                before = terms;
            } else if (!reader.stem(word).isEmpty()) {
                groups.add(List.of());
            }
        }
        return groups;
    }

    private List<int[]> besides(List<Weighted> before, List<Weighted> terms) {
        List<int[]> lists = new ArrayList<>();
        for (Weighted first : before) {
            for (Weighted second : terms) {
                lists.add(files.pair(first.term().key(), second.term().key()));
            }
        }
        return lists;
    }
}
