package org.waymark.cli.option;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.text.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The formats that an option takes by their names in small letters: reads one, and lists the names for help and completion. Each option has a
 * subclass of its own, since picocli makes both by their class.
 */
public abstract class NamedValue<T extends Enum<T>> implements ITypeConverter<T>, Iterable<String> {

    private final List<T> values;

    public NamedValue(Class<T> type) {
        this.values = List.of(type.getEnumConstants());
    }

    private Stream<String> names() {
        return values.stream().map(NamedValue::name);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    @Override
    public T convert(String given) {
        return values.stream()
                .filter(value -> name(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(given)));
    }

    private String unknown(String given) {
        List<String> known = names().toList();
        return "'" + given + "' is not a format"
                + Suggestion.nearest(given, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; it can be " + String.join(", ", known));
    }
}
