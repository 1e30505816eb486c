package org.waymark.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a record means. The key in YAML is the component's name in snake case; the type and the
 * cardinality follow from the Java type.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {

    /** What to write here, in plain words and one or two sentences. */
    String doc();

    /** The property it corresponds to, as a compact IRI such as {@code dct:title}; empty where there is none. */
    String iri() default "";

    /** Whether a record without it is faulty. */
    boolean required() default false;

    /** For terms: the vocabulary they come from; empty where the facet says it. */
    String vocabulary() default "";

    /** For references: what kind of record they name. */
    Class<? extends Entry> target() default Entry.class;

    /**
     * For references: the relation that the named record gets to this one, such as {@code publishes}; readers see the message
     * {@code relation.<name>}. Empty: nothing. On a group it holds for the references in it that do not say otherwise.
     */
    String back() default "";

    /**
     * For references: what this relation is called in the same direction, where the record that is named can say it too;
     * the graph joins what both say. Empty: only this field says it.
     */
    String relation() default "";

    /**
     * How much its text counts in search. Of a term its label and other names are meant, of a reference the names of what
     * it names. A group that is marked is searched by the marks of its fields, at most with its own weight.
     */
    Search search() default Search.NONE;

    /**
     * The facet that its values belong to: none or one. It also says the vocabulary and how much the text counts in
     * search, where the field does not.
     */
    Facet[] facet() default {};

    /** Whether readers look for it, so that the record's page says that nobody knows where there is no value. */
    boolean expected() default false;

    /** Whether lists of records say it beside the title. Two or three fields at most. */
    boolean listed() default false;

    /** For addresses: whether it is what most readers want to do, and so a button, worded by {@code action.<key>}. */
    boolean action() default false;

    /** Whether the text is Markdown. */
    boolean markdown() default false;

    /** Whether this field takes the text under the front matter of a Markdown file. */
    boolean body() default false;

    /** For texts: the only values allowed; empty where any is. */
    String[] values() default {};

    /** A value as it would be written in YAML, used in documentation and by {@code waymark new}. */
    String example() default "";

    /** Other names that are accepted for the key. */
    String[] aliases() default {};

    /** Whether {@code waymark new} asks for it although it is not required. */
    boolean recommended() default false;
}
