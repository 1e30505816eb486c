package org.waymark.site.export.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.waymark.bytes.ByteWriter;

/**
 * One value of each record: the different values, the most frequent first, then which of them each record has. Small numbers
 * for what is frequent compress best.
 */
final class ValueColumn<T> {

    private final Map<T, Integer> counts = new LinkedHashMap<>();
    private final List<T> values = new ArrayList<>();
    private final BiConsumer<ByteWriter, T> writer;

    ValueColumn(BiConsumer<ByteWriter, T> writer) {
        this.writer = writer;
    }

    /** A column of lists of numbers. */
    static ValueColumn<List<Integer>> ofLists() {
        return new ValueColumn<>(ValueColumn::list);
    }

    static void list(ByteWriter out, List<Integer> numbers) {
        out.number(numbers.size());
        numbers.forEach(out::number);
    }

    void add(T value) {
        counts.merge(value, 1, Integer::sum);
        values.add(value);
    }

    /** Writes the different values, and gives the number of each record's. */
    byte[] write(ByteWriter out) {
        List<T> frequent = new ArrayList<>(counts.keySet());
        frequent.sort(
                Comparator.comparing((T value) -> counts.getOrDefault(value, 0)).reversed());
        Map<T, Integer> numbers = new LinkedHashMap<>();
        out.number(frequent.size());
        for (T value : frequent) {
            numbers.put(value, numbers.size());
            writer.accept(out, value);
        }
        ByteWriter own = new ByteWriter(values.size() + 16);
        values.forEach(value -> own.number(numbers.getOrDefault(value, 0)));
        return own.toBytes();
    }
}
