package org.waymark.model.schema;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Field;
import org.waymark.model.Kind;
import org.waymark.model.RecordType;
import org.waymark.model.Ref;
import org.waymark.model.Search;
import org.waymark.model.Term;
import org.waymark.model.value.Link;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.source.Source;

/**
 * What a record of the model consists of, read from its annotated components.
 *
 * <p>Components without {@link Field} ({@code slug}, {@code source}, {@code vocabulary}) come from the file, not from
 * its text.
 */
public final class RecordSchema {

    /** What a component of each class holds, apart from texts; of any other class it holds a group. */
    private static final Map<Class<?>, FieldType> TYPES = Map.of(
            String.class, FieldType.STRING,
            Long.class, FieldType.INTEGER,
            Boolean.class, FieldType.BOOLEAN,
            PartialDate.class, FieldType.DATE,
            PeriodOfTime.class, FieldType.PERIOD,
            Link.class, FieldType.LINK,
            Term.class, FieldType.TERM,
            Ref.class, FieldType.REF,
            Map.class, FieldType.MAP);

    private static final ClassValue<RecordSchema> SCHEMAS = new ClassValue<>() {
        @Override
        protected RecordSchema computeValue(Class<?> type) {
            return new RecordSchema(type);
        }
    };

    private final Class<?> type;
    private final RecordType says;
    private final List<String> components;
    private final List<FieldSchema> fields;
    private final Map<String, FieldSchema> byKey;
    private final Map<String, Integer> ordinals;
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final boolean[] nullable;
    private final @Nullable Object[] blank;
    private final @Nullable FieldSchema[] byOrdinal;
    private final int[] given;
    private final Map<Facet, List<FieldSchema>> byFacet = new EnumMap<>(Facet.class);

    private RecordSchema(Class<?> type) {
        RecordType annotation = type.getAnnotation(RecordType.class);
        if (annotation == null) {
            throw new IllegalArgumentException(type + " has no @RecordType");
        }
        this.type = type;
        this.says = annotation;
        RecordComponent[] parts = type.getRecordComponents();
        this.components = Arrays.stream(parts).map(RecordComponent::getName).toList();
        this.fields = fields(parts, annotation);
        this.byKey = byKey(fields);
        this.ordinals = ordinals(fields);
        this.constructor = constructor(type, parts);
        this.accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
        AccessibleObject.setAccessible(accessors, true); // no check of access at each call
        this.byOrdinal = new FieldSchema[parts.length];
        fields.forEach(field -> byOrdinal[field.ordinal()] = field);
        this.blank = Arrays.stream(byOrdinal).map(RecordSchema::nothing).toArray();
        this.given = IntStream.range(0, parts.length - 1)
                .filter(i -> byOrdinal[i] == null)
                .toArray();
        this.nullable = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            nullable[i] = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        for (FieldSchema field : fields) {
            Set<Facet> facets = EnumSet.noneOf(Facet.class);
            if (field.facet() != null) {
                facets.add(field.facet());
            }
            if (field.nested() != null) {
                facets.addAll(field.nested().byFacet.keySet());
            }
            facets.forEach(facet ->
                    byFacet.computeIfAbsent(facet, key -> new ArrayList<>()).add(field));
        }
    }

    /** The schema of a record of the model. */
    public static RecordSchema of(Class<?> type) {
        return SCHEMAS.get(type);
    }

    private static List<FieldSchema> fields(RecordComponent[] parts, RecordType says) {
        List<FieldSchema> fields = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Field field = parts[i].getAnnotation(Field.class);
            if (field != null) {
                fields.add(field(parts[i], i, field, says));
            }
        }
        return List.copyOf(fields);
    }

    private static FieldSchema field(RecordComponent part, int ordinal, Field field, RecordType says) {
        String key = snakeCase(part.getName());
        Type generic = part.getGenericType();
        boolean list = part.getType() == List.class;
        Class<?> value = list ? (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0] : part.getType();
        FieldType type = type(value, field);
        Facet facet = field.facet().length == 0 ? null : field.facet()[0];
        String vocabulary = facet != null && field.vocabulary().isEmpty() ? facet.vocabulary() : field.vocabulary();
        return new FieldSchema(
                key,
                key.equals(says.shorthand()) ? says.name() : key,
                List.of(field.aliases()),
                ordinal,
                type,
                list,
                field.required(),
                field.recommended(),
                field.body(),
                field.doc(),
                field.iri(),
                type == FieldType.TERM ? vocabulary : null,
                type == FieldType.REF ? Kind.of(field.target()) : null,
                field.back(),
                field.relation(),
                facet != null && field.search() == Search.NONE ? facet.search() : field.search(),
                facet,
                field.expected(),
                field.listed(),
                field.action(),
                type == FieldType.RECORD ? of(value) : null,
                List.of(field.values()),
                field.example());
    }

    private static FieldType type(Class<?> value, Field field) {
        if (value == Text.class) {
            return field.markdown() ? FieldType.MARKDOWN : FieldType.TEXT;
        }
        return TYPES.getOrDefault(value, FieldType.RECORD);
    }

    private static Map<String, FieldSchema> byKey(List<FieldSchema> fields) {
        Map<String, FieldSchema> byKey = new LinkedHashMap<>();
        fields.forEach(field -> byKey.put(field.key(), field));
        for (FieldSchema field : fields) {
            field.aliases().forEach(alias -> byKey.putIfAbsent(alias, field));
        }
        return byKey;
    }

    private static Map<String, Integer> ordinals(List<FieldSchema> fields) {
        Map<String, Integer> ordinals = new HashMap<>();
        fields.forEach(field -> ordinals.put(field.key(), field.ordinal()));
        return Map.copyOf(ordinals);
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(@Nullable FieldSchema field) {
        if (field == null) {
            return null;
        }
        return field.list() ? List.of() : field.type() == FieldType.MAP ? Map.of() : null;
    }

    private static String snakeCase(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                key.append('_');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Makes a record of values in the order of its components. */
    public Object create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + name(), e);
        }
    }

    /**
     * A copy of a record of this type in which one field says something else.
     *
     * @param value null where it is to say nothing
     */
    public Object with(Object record, String key, @Nullable Object value) {
        @Nullable Object[] values = new Object[accessors.length];
        Integer changed = ordinals.get(key);
        for (int i = 0; i < values.length; i++) {
            values[i] = changed != null && i == changed ? value : get(record, i);
        }
        return create(values);
    }

    /** The value of a field in a record of this type; null where there is none. */
    public @Nullable Object get(Object record, FieldSchema field) {
        return get(record, field.ordinal());
    }

    /** The values of a field in a record of this type; empty where there is none. */
    public List<?> all(Object record, FieldSchema field) {
        Object value = get(record, field);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null || (value instanceof Map<?, ?> map && map.isEmpty()) ? List.of() : List.of(value);
    }

    /** The value of a component, by its index; null where there is none. */
    public @Nullable Object get(Object record, int ordinal) {
        try {
            return accessors[ordinal].invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + components.get(ordinal) + " of a " + name(), e);
        }
    }

    /**
     * The values of a record in which no field is said: an empty list or map where a field holds several, null for all
     * else. A new array each time.
     */
    public @Nullable Object[] blank() {
        return blank.clone();
    }

    /** The field that is the component of this index. */
    public FieldSchema fieldAt(int ordinal) {
        FieldSchema field = byOrdinal[ordinal];
        if (field == null) {
            throw new IndexOutOfBoundsException(ordinal);
        }
        return field;
    }

    /** Indexes of the texts that come from the file rather than from its text: all that is no field, but the source. */
    public int[] given() {
        return given;
    }

    /** Where a record of this type was written; {@link Source#NOWHERE} for a type that does not say. */
    public Source source(Object record) {
        int ordinal = components.indexOf("source");
        try {
            return ordinal >= 0 && accessors[ordinal].invoke(record) instanceof Source source ? source : Source.NOWHERE;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read where a " + name() + " was written", e);
        }
    }

    /** Whether a record can be made without this field. */
    public boolean isNullable(FieldSchema field) {
        return nullable[field.ordinal()];
    }

    /** The record's Java type. */
    public Class<?> type() {
        return type;
    }

    /** One such record in lower case: {@code dataset}. */
    public String name() {
        return says.name();
    }

    /** The name with the article that it takes in a sentence: {@code an organisation}. */
    public String one() {
        return ("aeiou".indexOf(name().charAt(0)) >= 0 ? "an " : "a ") + name();
    }

    /** What its annotation says. */
    public RecordType says() {
        return says;
    }

    /** What it is, in plain words. */
    public String doc() {
        return says.doc();
    }

    /** The class it corresponds to, as a compact IRI; empty where there is none. */
    public String iri() {
        return says.iri();
    }

    /** Whether unknown keys are kept without a finding. */
    public boolean lenient() {
        return says.lenient();
    }

    /** The field that a single text is the value of, or null. */
    public @Nullable FieldSchema shorthand() {
        return byKey.get(says.shorthand());
    }

    /** The field that takes the text under the front matter, or null. */
    public @Nullable FieldSchema body() {
        return fields.stream().filter(FieldSchema::body).findFirst().orElse(null);
    }

    /** Names of all components, in order, with those that are not fields. */
    public List<String> components() {
        return components;
    }

    /** The fields, in the order in which a reader of the field reference meets them. */
    public List<FieldSchema> fields() {
        return fields;
    }

    /** Whether a field, or one of a group inside, belongs to this facet. */
    public boolean has(Facet facet) {
        return byFacet.containsKey(facet);
    }

    /** The fields that belong to this facet, and the groups that have such fields. */
    List<FieldSchema> fields(Facet facet) {
        return byFacet.getOrDefault(facet, List.of());
    }

    /** The field with this key or alias, or null. */
    public @Nullable FieldSchema field(String key) {
        return byKey.get(key);
    }

    /** Index of each field's key among the components. */
    public Map<String, Integer> ordinals() {
        return ordinals;
    }
}
