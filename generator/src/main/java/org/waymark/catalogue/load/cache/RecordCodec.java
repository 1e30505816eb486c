package org.waymark.catalogue.load.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.bytes.ByteReader;
import org.waymark.bytes.ByteWriter;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Finding;
import org.waymark.report.Severity;
import org.waymark.source.Location;
import org.waymark.source.Source;

/**
 * Turns records of the model into bytes and back, as their schemas say, and vocabularies and findings too. Terms in
 * records are written by id, so reading them back needs the vocabularies of the original reading.
 */
record RecordCodec(Detail detail, Map<String, Vocabulary> vocabularies) {

    /** Writes a term, or a record that has its own file. */
    void write(Object record, ByteWriter out) {
        write(RecordSchema.of(record.getClass()), record, true, out);
    }

    private void write(RecordSchema schema, Object record, boolean top, ByteWriter out) {
        for (FieldSchema field : schema.fields()) {
            Object value = schema.get(record, field);
            if (value != null && !isEmpty(value) && (!top || detail.keeps(field, value))) {
                out.number(field.ordinal() + 1);
                if (value instanceof List<?> list) {
                    out.number(list.size());
                    list.forEach(item -> value(field, item, out));
                } else {
                    value(field, value, out);
                }
            }
        }
        out.number(0);
        for (int i : schema.given()) {
            out.text(required((String) schema.get(record, i)));
        }
        source(schema, required((Source) schema.get(record, schema.components().size() - 1)), out);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
    }

    private void value(FieldSchema field, Object value, ByteWriter out) {
        switch (field.type()) {
            case TEXT, MARKDOWN -> texts(((Text) value).byLanguage(), out);
            case MAP -> texts(((Map<?, ?>) value), out);
            case STRING -> out.text((String) value);
            case LINK -> out.text(((Link) value).href());
            case INTEGER -> out.text(value.toString());
            case BOOLEAN -> out.number((Boolean) value ? 1 : 0);
            case DATE -> date((PartialDate) value, out);
            case PERIOD -> {
                date(((PeriodOfTime) value).start(), out);
                date(((PeriodOfTime) value).end(), out);
            }
            case TERM -> {
                Term term = (Term) value;
                out.text(term.id());
                if (!term.listed()) {
                    out.text(term.label().any());
                }
            }
            case REF -> ref((Ref) value, out);
            case RECORD -> write(RecordSchema.of(value.getClass()), value, false, out);
        }
    }

    private static void texts(Map<?, ?> texts, ByteWriter out) {
        out.number(texts.size());
        texts.forEach((key, text) -> {
            out.text((String) key);
            out.text((String) text);
        });
    }

    private static void date(@Nullable PartialDate date, ByteWriter out) {
        out.number(date == null ? 0 : (date.year() * 13 + date.month()) * 32 + date.day());
    }

    @SuppressWarnings("EnumOrdinal") // only the same program reads what is kept
    private static void ref(Ref ref, ByteWriter out) {
        out.number(Kinds.ALL.indexOf(ref.kind()));
        out.text(ref.target());
        out.number(ref.location().line());
        out.number(ref.location().column());
    }

    private void source(RecordSchema schema, Source source, ByteWriter out) {
        out.number(source.location().line());
        out.number(source.location().column());
        for (int i = 0; i < source.size(); i++) {
            int[] places = source.packed(i);
            if (places != null && detail.keepsPlace(schema.fieldAt(i))) {
                out.number(i + 1);
                out.number(places.length);
                for (int place : places) {
                    out.number(place);
                }
            }
        }
        out.number(0);
    }

    /**
     * Reads a record.
     *
     * @param file the file that it was read from, from the catalogue's root
     * @throws RuntimeException if the bytes are not such a record
     */
    Object read(Class<?> type, String file, ByteReader in) {
        return read(RecordSchema.of(type), file, in);
    }

    private Object read(RecordSchema schema, String file, ByteReader in) {
        @Nullable Object[] parts = schema.blank();
        for (int next = in.number(); next != 0; next = in.number()) {
            FieldSchema field = schema.fieldAt(next - 1);
            parts[next - 1] = field.list() ? list(field, file, in) : value(field, file, in);
        }
        for (int i : schema.given()) {
            parts[i] = in.text();
        }
        parts[parts.length - 1] = source(schema, file, in);
        return schema.create(parts);
    }

    private List<Object> list(FieldSchema field, String file, ByteReader in) {
        int size = in.count();
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = value(field, file, in);
        }
        return List.of(items);
    }

    private Object value(FieldSchema field, String file, ByteReader in) {
        return switch (field.type()) {
            case TEXT, MARKDOWN -> text(in);
            case MAP -> map(in);
            case STRING -> in.text();
            case LINK -> new Link(in.text());
            case INTEGER -> Long.valueOf(in.text());
            case BOOLEAN -> in.number() == 1;
            case DATE -> required(date(in));
            case PERIOD -> new PeriodOfTime(date(in), date(in));
            case TERM -> term(field, in);
            case REF -> new Ref(Kinds.ALL.get(in.number()), in.text(), new Location(file, in.number(), in.number()));
            case RECORD -> read(nested(field), file, in);
        };
    }

    private static Text text(ByteReader in) {
        Map<String, String> texts = map(in);
        if (texts.size() == 1) {
            Map.Entry<String, String> only = texts.entrySet().iterator().next();
            return Text.of(only.getKey(), only.getValue());
        }
        return new Text(new TreeMap<>(texts));
    }

    private static Map<String, String> map(ByteReader in) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = in.count(); i > 0; i--) {
            texts.put(in.text(), in.text());
        }
        return Collections.unmodifiableMap(texts);
    }

    private static @Nullable PartialDate date(ByteReader in) {
        int packed = in.number();
        return packed == 0 ? null : new PartialDate(packed / 32 / 13, packed / 32 % 13, packed % 32);
    }

    private Term term(FieldSchema field, ByteReader in) {
        String name = field.vocabulary() == null ? "" : field.vocabulary();
        String id = in.text();
        if (id.isEmpty()) {
            return Term.unlisted(name, in.text());
        }
        Vocabulary vocabulary = vocabularies.get(name);
        return required(vocabulary == null ? null : vocabulary.term(id));
    }

    private Source source(RecordSchema schema, String file, ByteReader in) {
        int[] own = {in.number(), in.number()};
        int next = in.number();
        int[] @Nullable [] places = new int[next == 0 ? 0 : schema.components().size()][];
        for (; next != 0; next = in.number()) {
            int[] packed = new int[in.count()];
            for (int i = 0; i < packed.length; i++) {
                packed[i] = in.number();
            }
            places[next - 1] = packed;
        }
        return new Source(file, schema.ordinals(), own, places);
    }

    private static RecordSchema nested(FieldSchema field) {
        return required(field.nested());
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the value is missing");
        }
        return value;
    }

    /** Writes vocabularies with all their terms. */
    static void vocabularies(Collection<Vocabulary> vocabularies, ByteWriter out) {
        RecordCodec codec = new RecordCodec(Detail.WHOLE, Map.of());
        out.number(vocabularies.size());
        // Places name their level, so levels are read before them.
        List<Vocabulary> levelsFirst = new ArrayList<>(vocabularies);
        levelsFirst.sort(Comparator.comparing((Vocabulary each) -> !each.name().equals(Vocabulary.LEVELS)));
        for (Vocabulary vocabulary : levelsFirst) {
            out.text(vocabulary.name());
            Text title = vocabulary.title();
            texts(title == null ? Map.of() : title.byLanguage(), out);
            out.number(vocabulary.terms().size());
            for (Term term : vocabulary.terms()) {
                out.text(term.source().file());
                codec.write(term, out);
            }
        }
    }

    static Map<String, Vocabulary> vocabularies(ByteReader in) {
        Map<String, Vocabulary> vocabularies = new TreeMap<>();
        RecordCodec codec = new RecordCodec(Detail.WHOLE, vocabularies);
        for (int i = in.count(); i > 0; i--) {
            String name = in.text();
            Map<String, String> titles = map(in);
            List<Term> terms = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                terms.add((Term) codec.read(Term.class, in.text(), in));
            }
            vocabularies.put(name, new Vocabulary(name, titles.isEmpty() ? null : new Text(titles), terms));
        }
        return vocabularies;
    }

    static void findings(List<Finding> findings, ByteWriter out) {
        out.number(findings.size());
        for (Finding finding : findings) {
            out.text(finding.code().name()).text(finding.severity().name());
            Location at = finding.location();
            out.text(at.file()).number(at.line()).number(at.column()).text(finding.message());
            out.text(Objects.requireNonNullElse(finding.hint(), ""));
        }
    }

    static List<Finding> findings(ByteReader in) {
        List<Finding> findings = new ArrayList<>();
        for (int i = in.count(); i > 0; i--) {
            Code code = Code.valueOf(in.text());
            Severity severity = Severity.valueOf(in.text());
            Location at = new Location(in.text(), in.number(), in.number());
            String message = in.text();
            String hint = in.text();
            findings.add(new Finding(code, severity, at, message, hint.isEmpty() ? null : hint));
        }
        return List.copyOf(findings);
    }
}
