package org.waymark.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteWriter;
import org.waymark.catalogue.address.Edition;
import org.waymark.model.Catalogue;
import org.waymark.model.Dated;
import org.waymark.model.Entry;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.schema.Values;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.Text;
import org.waymark.search.format.IndexManifest.ColumnFile;

/** Writes the facets and sort keys of results: a file for each, with the values of every document by its number. */
final class Columns {

    /** The facets whose values are terms without broader ones. */
    private static final List<Facet> TERMS =
            List.of(Facet.THEME, Facet.POPULATION, Facet.FORMAT, Facet.ACCESS, Facet.GRANULARITY);

    private final Catalogue catalogue;
    private final Edition edition;
    private final LocalDate today;
    private final List<@Nullable Entry> entries;
    private final ShardFiles files;
    private final List<ColumnFile> published = new ArrayList<>();

    Columns(Catalogue catalogue, Edition edition, LocalDate today, List<@Nullable Entry> entries, ShardFiles files) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.today = today;
        this.entries = entries;
        this.files = files;
    }

    List<ColumnFile> publish(PlaceColumn places) throws IOException {
        for (Facet facet : TERMS) {
            terms(facet);
        }
        put(Facet.PLACE.key(), places.write(entries));
        publishers();
        openness();
        freshness();
        numbers("modified", Columns::day);
        titles();
        return List.copyOf(published);
    }

    /** A facet whose values are terms; broader terms come before narrower ones. */
    private void terms(Facet facet) throws IOException {
        Vocabulary vocabulary = catalogue.vocabulary(Objects.requireNonNull(facet.vocabulary()));
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry != null) {
                Values.of(entry, facet, Term.class).forEach(term -> use(term, vocabulary, used));
            }
        }
        List<Value> values = new ArrayList<>();
        for (Term term : vocabulary.terms()) {
            if (used.containsKey(term.id())) {
                used.put(term.id(), values.size());
                Term wider = vocabulary.broader(term);
                values.add(new Value(term.id(), label(term.label()), wider == null ? null : wider.id()));
            }
        }
        facet(facet, values, entry -> {
            List<Integer> own = new ArrayList<>();
            for (Term term : Values.of(entry, facet, Term.class)) {
                Integer place = used.get(term.id());
                if (place != null && !own.contains(place)) {
                    own.add(place);
                }
            }
            return own;
        });
    }

    private static void use(Term term, Vocabulary vocabulary, Map<String, Integer> used) {
        if (term.listed() && used.putIfAbsent(term.id(), 0) == null) {
            vocabulary.ancestors(term).forEach(above -> used.putIfAbsent(above.id(), 0));
        }
    }

    private String label(Text text) {
        return text.in(edition.language(), edition.fallback()).value();
    }

    private List<Entry> publishersOf(Entry entry) {
        return Values.of(entry, Facet.ORGANISATION, Ref.class).stream()
                .map(catalogue::resolve)
                .filter(Objects::nonNull)
                .toList();
    }

    private void publishers() throws IOException {
        Map<String, Entry> publishers = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry != null) {
                publishersOf(entry).forEach(publisher -> publishers.put(publisher.slug(), publisher));
            }
        }
        List<Value> values = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        publishers.forEach((slug, publisher) -> {
            places.put(slug, values.size());
            values.add(new Value(slug, label(publisher.title()), null));
        });
        facet(
                Facet.ORGANISATION,
                values,
                entry -> publishersOf(entry).stream()
                        .map(publisher -> places.get(publisher.slug()))
                        .distinct()
                        .toList());
    }

    private void openness() throws IOException {
        List<String> ids = List.of("yes", "no", "unknown");
        List<Value> values = List.of(
                new Value("open", "open", null),
                new Value("closed", "closed", null),
                new Value("unknown", "unknown", null));
        one(Facet.LICENCE, values, Term.class, licence -> {
            String open = licence == null ? null : licence.open();
            return Math.max(0, open == null ? 2 : ids.indexOf(open));
        });
    }

    private void freshness() throws IOException {
        List<Value> values = new ArrayList<>();
        for (String id : List.of("1-year", "3-years", "5-years", "older", "unknown")) {
            values.add(new Value(id, id, null));
        }
        one(Facet.FRESHNESS, values, PartialDate.class, modified -> {
            if (modified == null) {
                return 4;
            }
            int youngest = age(modified.last());
            return youngest == age(modified.first()) ? youngest : 4; // a year alone may fall into two classes
        });
    }

    /** A facet with one value for each record that has a field for it, even if the field is empty. */
    private <T> void one(Facet facet, List<Value> values, Class<T> type, Function<@Nullable T, Integer> place)
            throws IOException {
        facet(facet, values, entry -> {
            if (!RecordSchema.of(entry.getClass()).has(facet)) {
                return List.of();
            }
            List<T> own = Values.of(entry, facet, type);
            return List.of(place.apply(own.isEmpty() ? null : own.get(0)));
        });
    }

    private int age(LocalDate changed) {
        if (!changed.isBefore(today.minusYears(1))) {
            return 0;
        }
        return !changed.isBefore(today.minusYears(3)) ? 1 : !changed.isBefore(today.minusYears(5)) ? 2 : 3;
    }

    private record Value(String id, String label, @Nullable String broader) {}

    private void facet(Facet facet, List<Value> values, Function<Entry, List<Integer>> valuesOf) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        values.forEach(value -> places.put(value.id(), places.size()));
        ByteWriter out = new ByteWriter(1 << 14);
        out.number(values.size());
        for (Value value : values) {
            Integer above = value.broader() == null ? null : places.get(value.broader());
            out.text(value.id()).text(value.label()).number(above == null ? 0 : above + 1);
        }
        for (Entry entry : entries) {
            List<Integer> own = entry == null ? List.of() : valuesOf.apply(entry);
            out.number(own.size());
            own.forEach(out::number);
        }
        put(facet.key(), out);
    }

    private static int day(Entry entry) {
        PartialDate date = entry instanceof Dated dated ? dated.sortDate() : null;
        return date == null ? 0 : (int) Math.max(0, date.last().toEpochDay());
    }

    private void numbers(String key, Function<Entry, Integer> numberOf) throws IOException {
        ByteWriter out = new ByteWriter(1 << 14);
        for (Entry entry : entries) {
            out.number(entry == null ? 0 : numberOf.apply(entry));
        }
        put(key, out);
    }

    /** The rank of each document by title; 0 for a free number. */
    private void titles() throws IOException {
        Integer[] order = new Integer[entries.size()];
        String[] keys = new String[entries.size()];
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry != null) {
                keys[i] = String.join(
                        " ",
                        org.waymark.search.words.Tokens.of(label(entry.title())).stream()
                                .map(org.waymark.search.words.Tokens::fold)
                                .toList());
                order[count++] = i;
            }
        }
        Integer[] sorted = Arrays.copyOf(order, count);
        Arrays.sort(sorted, Comparator.comparing(i -> keys[i]));
        int[] places = new int[entries.size()];
        for (int place = 0; place < count; place++) {
            places[sorted[place]] = place + 1;
        }
        ByteWriter out = new ByteWriter(1 << 14);
        for (int place : places) {
            out.number(place);
        }
        put("title", out);
    }

    private void put(String key, ByteWriter out) throws IOException {
        ShardFiles.Published file = files.put(out.toBytes());
        published.add(new ColumnFile(key, file.size(), file.name()));
    }
}
