package org.waymark.site.page.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.model.Catalogue;
import org.waymark.model.Entry;
import org.waymark.model.Field;
import org.waymark.model.Kind;
import org.waymark.model.Ref;
import org.waymark.model.Site;
import org.waymark.model.Term;
import org.waymark.model.Tombstone;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Dataset;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.source.Location;
import org.waymark.source.Source;

/** Makes records without files: empty but for what a test says, or with a text in every place that can hold one. */
public final class Records {

    private Records() {}

    public static Text en(String text) {
        return Text.of("en", text);
    }

    static Ref ref(Kind<?> kind, String slug) {
        return new Ref(kind, slug, Location.of("test.yaml"));
    }

    public static PartialDate date(String iso) {
        return PartialDate.parse(iso).orElseThrow();
    }

    public static Term term(String vocabulary, String id, Text label, String broader) {
        return of(Term.class, Map.of("vocabulary", vocabulary, "id", id, "label", label, "broader", broader));
    }

    public static Term term(String vocabulary, String id, String label) {
        return of(Term.class, Map.of("vocabulary", vocabulary, "id", id, "label", en(label)));
    }

    /** A record in which only these components are filled. */
    public static <R> R of(Class<R> type, Map<String, ?> given) {
        return make(type, part -> given.containsKey(part.getName()) ? given.get(part.getName()) : empty(part));
    }

    /** A record in which every component says {@code text}, and each address is {@code href}. */
    public static <R> R full(Class<R> type, String slug, String text, String href) {
        return make(
                type,
                part -> part.getName().equals("slug") ? slug : filled(part.getGenericType(), target(part), text, href));
    }

    /** A value of a component that says {@code text}. */
    static Object component(RecordComponent part, String text, String href) {
        return filled(part.getGenericType(), target(part), text, href);
    }

    private static Kind<?> target(RecordComponent part) {
        Field field = part.getAnnotation(Field.class);
        return field == null || field.target() == Entry.class ? Kind.of(Dataset.class) : Kind.of(field.target());
    }

    private interface Filling {
        public Object of(RecordComponent part);
    }

    private static <R> R make(Class<R> type, Filling filling) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            values.add(filling.of(part));
        }
        return type.cast(RecordSchema.of(type).create(values.toArray()));
    }

    private static Object empty(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Source.class) {
            return Source.NOWHERE;
        }
        return Set.of("title", "name", "description", "statement", "label").contains(part.getName())
                        && type == Text.class
                ? en("Some " + part.getName())
                : null;
    }

    private static Object filled(Type generic, Kind<?> target, String text, String href) {
        if (generic instanceof ParameterizedType list && list.getRawType() == List.class) {
            Object value = filled(list.getActualTypeArguments()[0], target, text, href);
            return List.of(value, value);
        }
        if (generic instanceof ParameterizedType) {
            return Map.of(text, text);
        }
        Class<?> type = (Class<?>) generic;
        if (type == Text.class) {
            return new Text(Map.of("en", text, "ar", "\u0627\u0644\u0641\u0642\u0631 " + text));
        }
        if (type == Term.class) {
            return Term.unlisted("themes", text);
        }
        if (type == Ref.class) {
            return ref(target, text);
        }
        if (type.isRecord() && type.getName().startsWith("org.waymark.model.") && !LEAVES.containsKey(type)) {
            return full(type, "", text, href);
        }
        return type == Link.class ? new Link(href) : type == String.class ? text : LEAVES.get(type);
    }

    private static final Map<Class<?>, Object> LEAVES = Map.of(
            Long.class,
            12_345L,
            Boolean.class,
            true,
            PartialDate.class,
            date("2026-03-07"),
            PeriodOfTime.class,
            PeriodOfTime.parse("2014/..").orElseThrow(),
            Source.class,
            Source.NOWHERE,
            Link.class,
            "");

    /** A catalogue of these records. */
    public static Catalogue catalogue(
            Site site, List<Term> terms, List<Tombstone> tombstones, List<? extends Entry> entries) {
        Map<String, List<Term>> byVocabulary = new TreeMap<>();
        terms.forEach(term -> byVocabulary
                .computeIfAbsent(term.vocabulary(), name -> new ArrayList<>())
                .add(term));
        Map<String, Vocabulary> vocabularies = new TreeMap<>();
        byVocabulary.forEach((name, list) -> vocabularies.put(name, new Vocabulary(name, null, list)));
        Map<Kind<?>, Map<String, Entry>> byKind = new LinkedHashMap<>();
        for (Kind<?> kind : Kinds.ALL) {
            byKind.put(kind, new TreeMap<>());
        }
        entries.forEach(entry -> byKind.get(entry.kind()).put(entry.slug(), entry));
        return Catalogue.of(site, vocabularies, byKind, tombstones, List.of());
    }
}
