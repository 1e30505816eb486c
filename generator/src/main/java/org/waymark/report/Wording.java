package org.waymark.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Location;

/**
 * The texts of findings about a single record, with placeholders in braces. The site publishes these texts, so that its
 * forms report mistakes in the same words as a build.
 *
 * <p>The placeholders: {@code record} is the kind of record or group, {@code key} the field, {@code value} its value;
 * others are named where they are used.
 */
public enum Wording {
    MISSING(Code.MISSING_FIELD, "the {record} has no '{key}'", "{doc}"),
    MISSING_WITH_EXAMPLE(Code.MISSING_FIELD, "the {record} has no '{key}'", "{doc} For example: {key}: {example}"),
    DATE(
            Code.INVALID_DATE,
            "'{key}' is '{value}', which is not a date",
            "Write a day as 2025-03-07, a month as 2025-03 or a year as 2025"),
    DATE_DIGITS(
            Code.INVALID_DATE,
            "'{key}' is '{value}', but a month and a day have two digits",
            "Write {better}, or let 'waymark fix' do it"),
    PERIOD_DIGITS(
            Code.INVALID_PERIOD,
            "'{key}' is '{value}', but a month and a day have two digits",
            "Write {better}, or let 'waymark fix' do it"),
    PERIOD(
            Code.INVALID_PERIOD,
            "'{key}' is '{value}', which is not a period",
            "Write a start and an end, such as 2014/2025, or 2014/.. if it continues"),
    NUMBER(Code.INVALID_NUMBER, "'{key}' is '{value}', not a whole number", "Use digits only, such as 20480"),
    TRUTH(Code.INVALID_VALUE, "'{key}' is '{value}'", "Write true or false"),
    CHOICE(Code.INVALID_VALUE, "'{key}' is '{value}'", "Write one of: {choices}"),
    EMAIL(Code.INVALID_EMAIL, "'{value}' is not an email address", "Write name@example.org"),
    LANGUAGE(Code.INVALID_LANGUAGE, "'{value}' is not a language", "Write a language tag such as en, cy or pt-BR"),
    URL_CHARACTERS(
            Code.INVALID_URL,
            "'{key}' has a space or another character that is not allowed in an address: '{value}'",
            "Write %20 for a space, and give only one address"),
    URL_SCHEME(Code.INVALID_URL, "'{key}' is '{value}', which is not a full address", "Begin with https://"),
    URL_UNSAFE(
            Code.UNSAFE_URL,
            "'{key}' begins with '{scheme}:', which is not allowed",
            "Use an address that begins with https://"),
    URL_HOST(Code.INVALID_URL, "'{key}' is '{value}', which has no host name", "Write https://host/path"),
    URL_USER(
            Code.UNSAFE_URL,
            "'{key}' has a user name or password before its host",
            "Remove everything between // and @, and check that the host after it is right"),
    URL_MIXED(
            Code.UNSAFE_URL,
            "'{key}' has a host name that mixes letters of two scripts: '{value}'",
            "Type the host name again. Letters that look alike can lead to another site"),
    URL_PORT(
            Code.INVALID_URL,
            "'{key}' has a port that does not exist: '{value}'",
            "Write a port from 1 to 65535, or leave it out"),
    URL_PERCENT(
            Code.INVALID_URL,
            "'{key}' has a % without two hexadecimal digits after it: '{value}'",
            "Write %25 for the sign itself"),
    INVISIBLE(
            Code.SUSPICIOUS_TEXT,
            "'{key}' has the invisible character U+{character}",
            "Remove it, unless the language of the text needs it"),
    TOO_LONG(
            Code.TEXT_TOO_LONG,
            "'{key}' has {length} characters",
            "Keep what readers need, and link to the rest as documentation"),
    TITLE_TOO_LONG(
            Code.TEXT_TOO_LONG,
            "'{key}' has {length} characters",
            "Use no more than 300 characters, and keep what sets it apart from others"),
    ADDRESS_TOO_LONG(
            Code.TEXT_TOO_LONG,
            "'{key}' has {length} characters",
            "Find a shorter address. Servers and programs may refuse more than 8,000 characters"),
    TOO_MANY(
            Code.TOO_MANY_KEYWORDS,
            "'{key}' has {count} words",
            "Keep those that readers search for. Only the first 100 get their own page"),
    NO_ADDRESS(
            Code.MISSING_ADDRESS,
            "the resource has no 'url' and no 'file', so nobody can get it",
            "Write its address, or remove the resource"),
    TERM(
            Code.UNKNOWN_TERM,
            "{key} '{value}' is not known",
            "Choose a term from the vocabulary '{vocabulary}', or add one in content/vocabularies/{vocabulary}.yaml"),
    TERM_NEAR(Code.UNKNOWN_TERM, "{key} '{value}' is not known", "Did you mean '{near}'?"),
    REFERENCE(
            Code.UNKNOWN_REFERENCE,
            "{key} names the {kind} '{value}', which does not exist",
            "Write the name of a file in {folder}/ without its ending, or add the {kind}"),
    REFERENCE_NEAR(
            Code.UNKNOWN_REFERENCE, "{key} names the {kind} '{value}', which does not exist", "Did you mean '{near}'?"),
    REFERENCE_BROKEN(
            Code.UNKNOWN_REFERENCE,
            "{key} names the {kind} '{value}', which does not exist",
            "The file exists but we cannot read it. Fix that first"),
    NAMED(
            Code.UNDESCRIBED_ORGANISATION,
            "{key} names the {kind} '{value}', which the catalogue does not describe",
            "The name appears without a page. Describe it in {folder}/ to give it one"),
    NAMED_NEAR(
            Code.UNDESCRIBED_ORGANISATION,
            Severity.WARNING,
            "{key} names the {kind} '{value}', which the catalogue does not describe",
            "Did you mean '{near}'? If not, describe it in {folder}/"),
    UNTRANSLATED(
            Code.MISSING_TRANSLATION,
            "'{key}' is not given in the site's default language, {language}",
            "Add {language}: … to it"),
    CHANGED_BEFORE_ISSUED(
            Code.DATE_ORDER,
            "the data changed on {modified}, before it was first published on {issued}",
            "Correct 'modified' or 'issued'"),
    DUE_BEFORE_CHANGED(
            Code.DATE_ORDER,
            "the next release is due on {due}, before the data last changed on {modified}",
            "Write the date of the next release, or remove 'next_due'"),
    STEPS_OUT_OF_ORDER(
            Code.DATE_ORDER,
            "the step dated {date} comes after the one dated {earlier}",
            "Put the steps of the history in date order"),
    FILE_NAME(Code.BAD_FILE_NAME, "the file name does not make a good address", "Rename it to {name}"),
    SAME_SLUG(
            Code.DUPLICATE_SLUG,
            "the {kind} would have the same address as {file}",
            "Rename one of the two files. Only the first is published");

    /** UTF-16 code units of a value that a finding quotes. */
    private static final int LONGEST_VALUE = 300;

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Code code;
    private final Severity severity;
    private final String message;
    private final String hint;

    Wording(Code code, String message, String hint) {
        this(code, code.severity(), message, hint);
    }

    Wording(Code code, Severity severity, String message, String hint) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.hint = hint;
    }

    /** Which rule was broken. */
    public Code code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, with placeholders. */
    public String message() {
        return message;
    }

    /** What to do about it, with placeholders. */
    public String hint() {
        return hint;
    }

    /**
     * The finding.
     *
     * @param at where
     * @param namesAndValues the names of placeholders and their values, alternating
     * @throws IllegalArgumentException if a placeholder has no value
     */
    public Finding at(Location at, @Nullable Object... namesAndValues) {
        return new Finding(code, severity, at, filled(message, namesAndValues), filled(hint, namesAndValues));
    }

    private static String filled(String pattern, @Nullable Object... namesAndValues) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), namesAndValues)));
    }

    private static String value(String name, @Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (name.equals(namesAndValues[i])) {
                String value = String.valueOf(namesAndValues[i + 1]);
                return name.equals("value") ? shortened(value) : value;
            }
        }
        throw new IllegalArgumentException("nothing fills {" + name + "}");
    }

    /** A value that somebody wrote, as far as it tells them which one is meant. */
    private static String shortened(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        boolean pair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
        return value.substring(0, pair ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
    }
}
