package org.waymark.report;

import java.util.Locale;

/**
 * The rules a catalogue can break. Each has a separate page, {@code generator/docs/findings/<id>.md}, with a bad and a
 * good example; a test keeps the two complete.
 */
public enum Code {
    // Reading files
    NOT_UTF8(Severity.ERROR, "the file is not UTF-8"),
    INVALID_YAML(Severity.ERROR, "the file is not YAML"),
    TAB_IN_YAML(Severity.WARNING, "a tab where YAML needs spaces"),
    DUPLICATE_KEY(Severity.ERROR, "a key appears twice in one group"),
    FILE_TOO_LARGE(Severity.ERROR, "the file is larger than a record can be"),
    TOO_DEEP(Severity.ERROR, "values, terms or parts of a text are nested too deeply"),
    TOO_COMPLEX(Severity.ERROR, "the file or text is too complex to read"),
    UNREADABLE_FILE(Severity.ERROR, "the file cannot be read"),
    OUTSIDE_CATALOGUE(Severity.ERROR, "a path or link leads out of the catalogue"),
    BAD_FILE_NAME(Severity.WARNING, "the file name does not make a good address"),
    EMPTY_FILE(Severity.ERROR, "the file is empty"),
    NO_FRONT_MATTER(Severity.ERROR, "the document has no header"),
    UNEXPECTED_FILE(Severity.WARNING, "no page is made from this file"),
    NO_BASE_URL(Severity.NOTE, "the site's address is not known"),
    SHALLOW_HISTORY(Severity.NOTE, "the clone does not have older commits"),
    PLACEHOLDER_ADDRESS(Severity.NOTE, "the site's address is an example address"),
    NO_WAY_TO_CONTRIBUTE(Severity.NOTE, "readers do not know where to send proposals"),
    EMPTY_CATALOGUE(Severity.NOTE, "the catalogue has no datasets"),

    // Fields
    MISSING_FIELD(Severity.ERROR, "a required field is missing"),
    MISSING_TRANSLATION(Severity.NOTE, "a text is not in the site's default language"),
    UNKNOWN_KEY(Severity.WARNING, "the key is not a field"),
    WRONG_TYPE(Severity.ERROR, "the value is of the wrong type"),
    INVALID_DATE(Severity.ERROR, "the date cannot be read"),
    INVALID_PERIOD(Severity.ERROR, "the period cannot be read"),
    INVALID_NUMBER(Severity.ERROR, "the number cannot be read"),
    INVALID_URL(Severity.ERROR, "the address is not a URL"),
    UNSAFE_URL(Severity.ERROR, "the address can harm or deceive readers"),
    INVALID_EMAIL(Severity.ERROR, "the email address is not valid"),
    INVALID_LANGUAGE(Severity.ERROR, "the language tag is not valid"),
    INVALID_VALUE(Severity.ERROR, "the value is not allowed"),
    SUSPICIOUS_TEXT(Severity.WARNING, "the text has invisible characters"),
    UNSUPPORTED_TAG(Severity.NOTE, "the text has an instruction for another site generator"),
    INVALID_TABLE(Severity.WARNING, "a data file is not a valid table"),
    INVALID_FIGURE(Severity.ERROR, "a chart's figure is not a number"),
    UNKNOWN_COLUMN(Severity.ERROR, "a chart names a column that its file does not have"),
    UNKNOWN_AREA(Severity.WARNING, "a map's code has no boundary"),
    TEXT_TOO_LONG(Severity.WARNING, "the text is too long"),
    TOO_MANY_KEYWORDS(Severity.WARNING, "the record has too many keywords"),
    MISSING_ADDRESS(Severity.WARNING, "a resource has no address"),

    // Between records
    UNKNOWN_TERM(Severity.ERROR, "the term is not in the vocabulary"),
    LABELS_FOR_TERM(Severity.WARNING, "a term has labels instead of an id"),
    UNKNOWN_REFERENCE(Severity.ERROR, "the record does not exist"),
    UNDESCRIBED_ORGANISATION(Severity.NOTE, "the catalogue does not describe an organisation that a record names"),
    DUPLICATE_SLUG(Severity.ERROR, "two records have the same address"),
    SAME_TITLE(Severity.NOTE, "two datasets have the same title"),
    DUPLICATE_TERM(Severity.ERROR, "two terms of a vocabulary have the same id or alias"),
    CYCLE(Severity.ERROR, "records or terms are in a loop"),
    DATE_ORDER(Severity.ERROR, "dates contradict each other"),
    ANSWER_DIFFERS(Severity.WARNING, "a typed answer differs from the computed one"),
    REVIEW_OVERDUE(Severity.WARNING, "the record is overdue for review"),
    MISSING_FILE(Severity.ERROR, "a file that the record names does not exist"),
    DEAD_LINK(Severity.WARNING, "a link in a text does not work"),
    UNUSED_FILE(Severity.WARNING, "no record names this file"),
    PAGE_KEPT(Severity.WARNING, "the page published before was kept"),
    PAGE_GONE(Severity.WARNING, "a published page no longer has a record, redirect or tombstone"),
    RESERVED_ADDRESS(Severity.ERROR, "the site itself uses this address"),
    ADDRESS_CLASH(Severity.ERROR, "two records use the same address"),
    TEMPLATE_ERROR(Severity.ERROR, "a template of the catalogue's own theme fails"),
    WAYMARK_FAILED(Severity.ERROR, "Waymark itself failed on a file, page or check");

    private final Severity severity;
    private final String title;

    Code(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** The code as reports and file names write it: {@code unknown-term}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Path of the page that explains it, in Waymark's own repository. */
    public String docs() {
        return "generator/docs/findings/" + id() + ".md";
    }

    /** How much a breach matters unless a check says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The rule's breach in a few words. */
    public String title() {
        return title;
    }
}
