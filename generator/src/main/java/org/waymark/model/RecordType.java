package org.waymark.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a record of the model is, for the schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RecordType {

    /** One such record in lower case: {@code dataset}. */
    String name();

    /** What it is, in plain words, for the field reference. */
    String doc();

    /** The class it corresponds to, as a compact IRI such as {@code dcat:Dataset}; empty where there is none. */
    String iri() default "";

    /** The key of a single text: {@code access: open} means {@code access: {level: open}}. Empty: none. */
    String shorthand() default "";

    /**
     * The folder of its source files from the catalogue's root; empty for what has no page of its own. Files in {@code
     * content/} are Markdown with a header, others YAML.
     */
    String folder() default "";

    /** The folder of its pages in the site; empty for the root. */
    String path() default "";

    /** Where the site's navigation names the list of its records. */
    Menu menu() default Menu.NONE;

    /** Whether the site has a form on which anyone can propose a record. */
    boolean form() default false;

    /** Whether references may name one that has no record in the catalogue, as people know it by name. */
    boolean knownOutside() default false;

    /** Whether the name of a file may begin with a date, as Jekyll has it. */
    boolean datedFiles() default false;

    /** Whether unknown keys are kept without a finding, as for documents written for another site generator. */
    boolean lenient() default false;
}
