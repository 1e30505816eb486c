package org.waymark.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.index.format.ByteWriter;
import org.waymark.index.format.IndexManifest.ColumnFile;
import org.waymark.model.Access;
import org.waymark.model.AccessRoute;
import org.waymark.model.Article;
import org.waymark.model.Catalogue;
import org.waymark.model.Dataset;
import org.waymark.model.Entry;
import org.waymark.model.Gap;
import org.waymark.model.Organisation;
import org.waymark.model.PartialDate;
import org.waymark.model.Question;
import org.waymark.model.Resource;
import org.waymark.model.Standard;
import org.waymark.model.Term;
import org.waymark.model.Text;
import org.waymark.model.Vocabulary;
import org.waymark.site.Edition;

/** Writes facets and what results can be sorted by: a file each, with the values of every document by its number. */
final class Columns {

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

    List<ColumnFile> publish() throws IOException {
        terms("theme", "themes", Columns::themes);
        terms("place", "places", Columns::places);
        terms("population", "populations", Columns::populations);
        terms("format", "formats", Columns::formats);
        terms("access", "access", Columns::access);
        terms("granularity", "granularities", entry -> of(entry instanceof Dataset d ? d.granularity() : null));
        publishers();
        openness();
        freshness();
        numbers("modified", this::day);
        titles();
        return List.copyOf(published);
    }

    private static List<Term> of(@Nullable Term term) {
        return term == null ? List.of() : List.of(term);
    }

    private static List<Term> themes(Entry entry) {
        if (entry instanceof Dataset dataset) {
            return dataset.themes();
        } else if (entry instanceof Gap gap) {
            return gap.themes();
        } else if (entry instanceof Question question) {
            return question.themes();
        } else if (entry instanceof Organisation organisation) {
            return organisation.themes();
        } else if (entry instanceof AccessRoute route) {
            return route.themes();
        }
        return entry instanceof Standard standard ? standard.themes() : List.of();
    }

    private static List<Term> places(Entry entry) {
        if (entry instanceof Dataset dataset) {
            return dataset.places();
        } else if (entry instanceof Gap gap) {
            return gap.places();
        } else if (entry instanceof Question question) {
            return question.places();
        } else if (entry instanceof Organisation organisation) {
            return organisation.places();
        } else if (entry instanceof AccessRoute route) {
            return route.places();
        }
        return entry instanceof Standard standard ? standard.places() : List.of();
    }

    private static List<Term> populations(Entry entry) {
        if (entry instanceof Dataset dataset) {
            return dataset.populations();
        } else if (entry instanceof Gap gap) {
            return gap.populations();
        }
        return entry instanceof Question question ? question.populations() : List.of();
    }

    private static List<Term> formats(Entry entry) {
        List<Term> formats = new ArrayList<>();
        if (entry instanceof Dataset dataset) {
            for (Resource resource : dataset.resources()) {
                Term format = resource.format();
                if (format != null && !formats.contains(format)) {
                    formats.add(format);
                }
            }
        }
        return formats;
    }

    private static List<Term> access(Entry entry) {
        Access access = entry instanceof Dataset dataset ? dataset.access() : null;
        return of(access == null ? null : access.level());
    }

    /** A facet whose values are terms, wider ones before narrower ones where the vocabulary says so. */
    private void terms(String key, String name, Function<Entry, List<Term>> termsOf) throws IOException {
        Vocabulary vocabulary = catalogue.vocabulary(name);
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry != null) {
                for (Term term : termsOf.apply(entry)) {
                    use(term, vocabulary, used);
                }
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
        facet(key, values, entry -> {
            List<Integer> own = new ArrayList<>();
            for (Term term : termsOf.apply(entry)) {
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

    private void publishers() throws IOException {
        Map<String, Integer> places = new java.util.TreeMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Dataset dataset
                    && catalogue.resolve(dataset.publisher()) instanceof Organisation org) {
                places.put(org.slug(), 0);
            }
        }
        List<Value> values = new ArrayList<>();
        for (Organisation organisation : catalogue.all(Organisation.class)) {
            if (places.containsKey(organisation.slug())) {
                places.put(organisation.slug(), values.size());
                values.add(new Value(organisation.slug(), label(organisation.name()), null));
            }
        }
        facet("publisher", values, entry -> {
            Entry publisher = entry instanceof Dataset dataset ? catalogue.resolve(dataset.publisher()) : null;
            Integer place = publisher == null ? null : places.get(publisher.slug());
            return place == null ? List.of() : List.of(place);
        });
    }

    private void openness() throws IOException {
        List<String> ids = List.of("yes", "no", "unknown");
        List<Value> values = List.of(
                new Value("open", "open", null),
                new Value("closed", "closed", null),
                new Value("unknown", "unknown", null));
        facet("licence", values, entry -> {
            if (!(entry instanceof Dataset dataset)) {
                return List.of();
            }
            Term licence = dataset.licence();
            String open = licence == null ? null : licence.open();
            return List.of(Math.max(0, open == null ? 2 : ids.indexOf(open)));
        });
    }

    private void freshness() throws IOException {
        List<Value> values = new ArrayList<>();
        for (String id : List.of("1-year", "3-years", "5-years", "older", "unknown")) {
            values.add(new Value(id, id, null));
        }
        facet("freshness", values, entry -> {
            if (!(entry instanceof Dataset dataset)) {
                return List.of();
            }
            PartialDate modified = dataset.modified();
            if (modified == null) {
                return List.of(4);
            }
            int youngest = age(modified.last());
            return List.of(youngest == age(modified.first()) ? youngest : 4); // a year alone may lie in two classes
        });
    }

    private int age(LocalDate changed) {
        if (!changed.isBefore(today.minusYears(1))) {
            return 0;
        }
        return !changed.isBefore(today.minusYears(3)) ? 1 : !changed.isBefore(today.minusYears(5)) ? 2 : 3;
    }

    private record Value(String id, String label, @Nullable String broader) {}

    private void facet(String key, List<Value> values, Function<Entry, List<Integer>> valuesOf) throws IOException {
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
        put(key, out);
    }

    private int day(Entry entry) {
        PartialDate date = null;
        if (entry instanceof Dataset dataset) {
            date = dataset.modified() == null ? dataset.issued() : dataset.modified();
        } else if (entry instanceof Article article) {
            date = article.date();
        }
        return date == null ? 0 : (int) Math.max(0, date.last().toEpochDay());
    }

    private void numbers(String key, Function<Entry, Integer> numberOf) throws IOException {
        ByteWriter out = new ByteWriter(1 << 14);
        for (Entry entry : entries) {
            out.number(entry == null ? 0 : numberOf.apply(entry));
        }
        put(key, out);
    }

    /** The place of each document among all by title; 0 where a number is free. */
    private void titles() throws IOException {
        Integer[] order = new Integer[entries.size()];
        String[] keys = new String[entries.size()];
        int count = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry != null) {
                keys[i] = String.join(
                        " ",
                        org.waymark.index.text.Tokens.of(label(entry.title())).stream()
                                .map(org.waymark.index.text.Tokens::fold)
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
