package org.waymark.model;

import java.util.Locale;
import org.waymark.model.value.Slug;

/**
 * A kind of record that has a page, a folder of source files and an address of its own: what {@link RecordType} says of
 * the record's class. There is one object for each class; {@code Kinds.ALL} lists them.
 *
 * @param <E> the record's Java type
 */
public final class Kind<E extends Entry> {

    /** The folder of Markdown files. */
    public static final String CONTENT = "content/";

    private static final ClassValue<Kind<?>> KINDS = new ClassValue<>() {
        @Override
        protected Kind<?> computeValue(Class<?> type) {
            return new Kind<>(type.asSubclass(Entry.class));
        }
    };

    private final Class<E> type;
    private final RecordType says;
    private final String key;
    private final String path;

    private Kind(Class<E> type) {
        RecordType annotation = type.getAnnotation(RecordType.class);
        if (annotation == null || annotation.folder().isEmpty()) {
            throw new IllegalArgumentException(type + " does not say in which folder its files are");
        }
        this.type = type;
        this.says = annotation;
        this.path = annotation.path(); // every link asks for it, and annotations are slow
        this.key = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a record.
     *
     * @throws IllegalArgumentException when the class says no folder
     */
    @SuppressWarnings("unchecked") // each class has the kind that was made of it
    public static <E extends Entry> Kind<E> of(Class<E> type) {
        return (Kind<E>) KINDS.get(type);
    }

    /** The record's Java type. */
    public Class<E> type() {
        return type;
    }

    /** Its name in message keys and in the search index, such as {@code access-route}. */
    public String key() {
        return key;
    }

    /** One such record in lower case, as messages name it. */
    public String word() {
        return says.name();
    }

    /** The word with hyphens instead of spaces, as commands and forms take it. */
    public String option() {
        return says.name().replace(' ', '-');
    }

    /** The folder of its source files, from the catalogue's root. */
    public String folder() {
        return says.folder();
    }

    /** The folder of its pages in the site; empty for the root. */
    public String path() {
        return path;
    }

    /** Where the site's navigation names the list of its records. */
    public Menu menu() {
        return says.menu();
    }

    /** Whether the site has a form on which anyone can propose a record. */
    public boolean hasForm() {
        return says.form();
    }

    /** Whether the name of a file may begin with a date. */
    public boolean hasDatedFiles() {
        return says.datedFiles();
    }

    /** Whether its pages are made of free text by JBake. */
    public boolean isBaked() {
        return Baked.class.isAssignableFrom(type);
    }

    /** Whether records of this kind are known by name outside the catalogue. */
    public boolean isKnownOutside() {
        return says.knownOutside();
    }

    /**
     * Whether a reference may give the name of a record that the catalogue does not have, since its kind is known
     * outside. A name that looks like that of a file, all in lower case with hyphens, is meant as one.
     *
     * @param target what the reference says
     */
    public boolean isNamedBy(String target) {
        boolean file = Slug.ofFile(target).equals(target) && target.codePoints().anyMatch(Character::isLowerCase);
        return isKnownOutside() && !file;
    }

    /** Address of the page of the record with this slug, from the root of its edition. */
    public String address(String slug) {
        return path.isEmpty() ? slug + ".html" : path + "/" + slug + ".html";
    }

    /** Address of the list of its records, from the root of an edition. */
    public String listAddress() {
        return path + "/index.html";
    }

    @Override
    public String toString() {
        return word();
    }
}
