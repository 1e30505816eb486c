package org.waymark.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.bytes.BrokenBytes;
import org.waymark.bytes.ByteReader;
import org.waymark.index.format.IndexManifest.ColumnFile;

/** Facets and what results are sorted by: values of all documents by their number. */
final class Columns {

    private final IndexFiles files;

    Columns(IndexFiles files) {
        this.files = files;
    }

    private ByteReader open(String key) {
        ColumnFile file = files.manifest().column(key);
        if (file == null) {
            throw new BrokenBytes("this search index has no '" + key + "'");
        }
        return files.open(file.name());
    }

    private int numbers() {
        return files.manifest().blocks().size() * files.manifest().slots();
    }

    /** One number for each document, 0 where there is none. */
    int[] numbers(String key) {
        ByteReader in = open(key);
        int[] values = new int[numbers()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.number();
        }
        return values;
    }

    /**
     * A facet.
     *
     * @param ids of its values
     * @param labels of its values
     * @param parents of its values: the place of the wider value, or -1
     * @param values of each document by its number: places of values
     */
    record Facet(List<String> ids, List<String> labels, int[] parents, int[][] values) {

        /** Which values, or wider ones of them, a document has. */
        boolean[] of(int document) {
            boolean[] has = new boolean[ids.size()];
            for (int value : values[document]) {
                for (int each = value; each >= 0 && !has[each]; each = parents[each]) {
                    has[each] = true;
                }
            }
            return has;
        }

        /** Whether a document has one of these values. */
        boolean matches(int document, Set<String> wanted) {
            boolean[] has = of(document);
            for (int i = 0; i < has.length; i++) {
                if (has[i] && wanted.contains(ids.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    Facet facet(String key) {
        ByteReader in = open(key);
        int count = in.count();
        List<String> ids = new ArrayList<>(count);
        List<String> labels = new ArrayList<>(count);
        int[] parents = new int[count];
        for (int i = 0; i < count; i++) {
            ids.add(in.text());
            labels.add(in.text());
            parents[i] = in.number() - 1;
            if (parents[i] >= count) {
                throw new BrokenBytes("a facet of the search index is damaged");
            }
        }
        int[][] values = new int[numbers()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new int[in.count()];
            for (int j = 0; j < values[i].length; j++) {
                values[i][j] = in.number();
                if (values[i][j] >= count) {
                    throw new BrokenBytes("a facet of the search index is damaged");
                }
            }
        }
        return new Facet(ids, labels, parents, values);
    }
}
