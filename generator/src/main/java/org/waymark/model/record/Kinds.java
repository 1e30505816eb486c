package org.waymark.model.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Classified;
import org.waymark.model.Kind;

/** The kinds of record. A new kind is registered here and nowhere else. */
public final class Kinds {

    /** All kinds, in the order of menus, forms, lists and search. */
    public static final List<Kind<?>> ALL = List.of(
            Kind.of(Dataset.class),
            Kind.of(Indicator.class),
            Kind.of(Organisation.class),
            Kind.of(Gap.class),
            Kind.of(Question.class),
            Kind.of(AccessRoute.class),
            Kind.of(Standard.class),
            Kind.of(Article.class),
            Kind.of(Page.class));

    /** What a catalogue is about before all else. */
    public static final Kind<? extends Classified> MAIN = Kind.of(Dataset.class);

    /** The kinds for which the site has a form, so that anyone can propose a record. */
    public static final List<Kind<?>> PROPOSED =
            ALL.stream().filter(Kind::hasForm).toList();

    /** The files that are lists of records without pages, with the type of these. */
    public static final Map<String, Class<?>> LISTS = Map.of("content/expectations.yaml", Expectation.class);

    private Kinds() {}

    /** The kind in whose folder an address of a page lies, from the root of an edition; null for none. */
    public static @Nullable Kind<?> ofAddress(String address) {
        return ALL.stream()
                .filter(kind -> !kind.path().isEmpty() && address.startsWith(kind.path() + "/"))
                .findFirst()
                .orElse(null);
    }

    /** The kind in whose folder of files a path lies, from the catalogue's root; null for none. */
    public static @Nullable Kind<?> ofFile(String path) {
        return ALL.stream()
                .filter(kind -> path.startsWith(kind.folder() + "/"))
                .findFirst()
                .orElse(null);
    }
}
