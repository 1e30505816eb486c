package org.waymark.edit.fix;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;

/**
 * Better spellings of single values.
 *
 * @param vocabularies by name
 * @param dates reads a date in any form; empty where the text is none or may mean two
 * @param periods reads a stretch of time in any form, in the same way
 */
public record Spellings(
        Map<String, Vocabulary> vocabularies,
        Function<String, Optional<PartialDate>> dates,
        Function<String, Optional<PeriodOfTime>> periods) {

    /** Two small numbers and a year: the day may come first or second. */
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?\\d{4}(?!\\d)");

    /** The spelling that a value of this field should have; empty where it is fine, or where none is certain. */
    Optional<String> better(FieldSchema field, String value) {
        String text = value.strip();
        Optional<String> better = switch (field.type()) {
            case DATE -> date(text);
            case PERIOD -> period(text);
            case TERM -> term(field, text);
            case STRING -> string(field, text);
            default -> Optional.empty();
        };
        return better.filter(spelling -> !spelling.equals(text));
    }

    /** The ISO 8601 form of a date that is not in it. */
    Optional<String> date(String text) {
        boolean leave = PartialDate.parse(text).isPresent() || isAmbiguous(text);
        return leave ? Optional.empty() : dates.apply(text).map(PartialDate::toString);
    }

    private Optional<String> period(String text) {
        boolean leave = PeriodOfTime.parse(text).isPresent() || isAmbiguous(text);
        return leave ? Optional.empty() : periods.apply(text).map(PeriodOfTime::toString);
    }

    private static boolean isAmbiguous(String text) {
        Matcher matcher = DAY_AND_MONTH.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            if (first <= 12 && second <= 12 && first != second) {
                return true;
            }
        }
        return false;
    }

    /** The id of the term that a text means. */
    Optional<String> term(FieldSchema field, String text) {
        return vocabulary(field.vocabulary())
                .flatMap(vocabulary -> vocabulary.resolve(text))
                .map(Term::id);
    }

    private Optional<Vocabulary> vocabulary(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(vocabularies.get(name));
    }

    private Optional<String> string(FieldSchema field, String text) {
        if (field.key().equals("media_type")) {
            return vocabulary("formats").flatMap(formats -> mediaType(formats, text));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return field.values().contains(lower) ? Optional.of(lower) : Optional.empty();
    }

    /** A media type in its usual case, or that of a format given by its id, its ending or another media type. */
    private static Optional<String> mediaType(Vocabulary formats, String text) {
        Optional<Term> format = formats.resolve(text);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        List<String> types = format.get().mediaTypes();
        for (String type : types) {
            if (type.equalsIgnoreCase(text)) {
                return Optional.of(type);
            }
        }
        boolean plain = text.equalsIgnoreCase(format.get().id()) || text.startsWith(".") || text.contains("/");
        return plain && types.size() == 1 && !text.contains(" ") ? Optional.of(types.get(0)) : Optional.empty();
    }
}
