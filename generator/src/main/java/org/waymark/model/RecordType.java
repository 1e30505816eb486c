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

    /** The key that a bare text stands for: {@code access: open} means {@code access: {level: open}}. Empty: none. */
    String shorthand() default "";

    /** Whether unknown keys are kept in silence, as for documents written for another site generator. */
    boolean lenient() default false;
}
