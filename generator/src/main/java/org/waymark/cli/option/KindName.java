package org.waymark.cli.option;

import java.util.Iterator;
import java.util.List;
import org.waymark.model.Kind;
import org.waymark.model.record.Kinds;
import org.waymark.text.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of record as the command line names it: {@code access-route}. */
public final class KindName implements ITypeConverter<Kind<?>> {

    @Override
    public Kind<?> convert(String name) {
        return Kinds.ALL.stream()
                .filter(kind -> kind.option().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static String unknown(String name) {
        List<String> known = Kinds.ALL.stream().map(Kind::option).toList();
        return "'" + name + "' is not a kind of record"
                + Suggestion.nearest(name, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; it can be " + String.join(", ", known));
    }

    /** All kinds, for help and completion. */
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Kinds.ALL.stream().map(Kind::option).iterator();
        }
    }
}
