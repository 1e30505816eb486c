package org.waymark.index.query;

import java.util.ArrayList;
import java.util.List;
import org.waymark.index.format.WordPair;
import org.waymark.index.query.Reading.Weighted;

/** Finds where the words of a phrase stand side by side. Words that are left out of the index are as if not there. */
final class Neighbours {

    private final IndexFiles files;
    private final WordReader reader;

    Neighbours(IndexFiles files, WordReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /** For each two words of a phrase that follow each other, lists of the documents in which they stand so. */
    List<List<int[]>> of(List<String> phrase) {
        List<List<int[]>> all = new ArrayList<>();
        List<Weighted> before = List.of();
        for (String word : phrase) {
            List<Weighted> terms = reader.exact("", word);
            if (terms.isEmpty()) {
                continue;
            }
            List<int[]> lists = new ArrayList<>();
            for (Weighted first : before) {
                for (Weighted second : terms) {
                    lists.add(documents(first.term().key(), second.term().key()));
                }
            }
            if (!before.isEmpty()) {
                all.add(lists);
            }
            before = terms;
        }
        return all;
    }

    private int[] documents(String first, String second) {
        List<String> pairs = files.manifest().pairs();
        if (pairs.isEmpty()) {
            return new int[0];
        }
        int key = WordPair.key(first, second);
        int file = WordPair.file(key, pairs.size());
        return WordPair.documents(files.open(pairs.get(file)), WordPair.place(key, pairs.size()));
    }
}
