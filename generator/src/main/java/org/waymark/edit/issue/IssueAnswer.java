package org.waymark.edit.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.edit.harvest.clean.CleanDate;
import org.waymark.edit.harvest.clean.CleanLink;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.PartialDate;
import org.waymark.text.CleanText;
import org.waymark.text.PlainText;

/**
 * Turns an answer into the value of a field, as the field's schema says. Values that cannot be read are kept as
 * written.
 */
final class IssueAnswer {

    /** A list that is longer is not one that a person typed. */
    private static final int MOST_ITEMS = 100;

    private static final Pattern BULLET = Pattern.compile("^(?:[-*+]|\\d{1,3}[.)]) +(?:\\[[ xX]\\] +)?");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[([^\\]]{1,500})\\]\\((https?://[^\\s)]{1,2000})\\)");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>\"]{1,2000})>?");
    private static final Pattern AROUND = Pattern.compile("^[\\s:;,|–—-]+|[\\s:;,|–—(-]+$");
    private static final Pattern FIRST_PART = Pattern.compile("^(.{1,200}?)(?:: | [-–—] )(.+)$");

    private final Map<String, Vocabulary> vocabularies;
    private final List<String> notes = new ArrayList<>();

    /** @param vocabularies those of the catalogue, by name */
    IssueAnswer(Map<String, Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Notes for a person about answers that were not understood. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether a form can ask for this field: a text, or a group that one line can stand for. */
    static boolean canBe(FieldSchema field) {
        RecordSchema nested = field.nested();
        return field.type() != FieldType.MAP && (nested == null || nested.shorthand() != null);
    }

    /** The value: a text, a list or a group of such, as it is written; null where nothing is left of it. */
    @Nullable
    Object value(FieldSchema field, String answer) {
        if (!field.list()) {
            RecordSchema nested = field.nested();
            return nested == null ? single(field, answer) : nullIfEmpty(CleanText.line(answer));
        }
        List<Object> items = new ArrayList<>();
        for (String item : items(field, answer)) {
            Object value = field.nested() == null ? single(field, item) : group(field, field.nested(), item);
            if (value != null && items.size() < MOST_ITEMS) {
                items.add(value);
            } else if (value != null) {
                notes.add("Of '" + field.key() + "' only the first " + MOST_ITEMS + " were taken.");
                break;
            }
        }
        return items.isEmpty() ? null : items;
    }

    /** Terms and names are on one line with commas; longer values are on separate lines. */
    private static List<String> items(FieldSchema field, String answer) {
        boolean words = field.type() == FieldType.TERM || field.type() == FieldType.STRING;
        List<String> items = new ArrayList<>();
        for (String part : answer.split(words ? "[\\n,;]" : "\\n")) {
            String item = BULLET.matcher(CleanText.line(part)).replaceFirst("").strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable String single(FieldSchema field, String answer) {
        String line = CleanText.line(answer);
        String value = switch (field.type()) {
            case MARKDOWN -> CleanText.lines(answer).strip();
            case TEXT -> answer.contains("\n") ? CleanText.lines(answer).strip() : line;
            case TERM -> term(field, line);
            case DATE -> CleanDate.parse(line).map(PartialDate::toString).orElse(line);
            case PERIOD -> period(line);
            case LINK -> CleanLink.parse(line).orElse(line);
            default -> line;
        };
        return nullIfEmpty(value);
    }

    private static String period(String line) {
        return CleanDate.period(line).map(Object::toString).orElse(line);
    }

    private String term(FieldSchema field, String line) {
        Vocabulary vocabulary = vocabularies.get(field.vocabulary());
        Optional<Term> term = vocabulary == null ? Optional.empty() : vocabulary.resolve(line);
        return term.map(Term::id).orElse(line);
    }

    /** A line as a group: its address and the words beside it, or the name of a record and the words behind it. */
    private @Nullable Object group(FieldSchema field, RecordSchema nested, String line) {
        FieldSchema bare = nested.shorthand();
        FieldSchema link = first(nested, FieldType.LINK);
        FieldSchema words = nested.fields().stream()
                .filter(part -> part.type() == FieldType.TEXT && !part.list())
                .findFirst()
                .orElse(null);
        if (bare != null && bare.type() == FieldType.REF && words != null) {
            Matcher parts = FIRST_PART.matcher(line);
            return parts.matches()
                    ? group(bare, parts.group(1).strip(), words, parts.group(2).strip())
                    : line;
        }
        return bare == null || link == null || words == null ? line : linked(field, bare, link, words, line);
    }

    private @Nullable Object linked(
            FieldSchema field, FieldSchema bare, FieldSchema link, FieldSchema words, String line) {
        Matcher markdown = MARKDOWN_LINK.matcher(line);
        Matcher address = ADDRESS.matcher(line);
        String url = null;
        String rest = line;
        if (markdown.find()) {
            url = markdown.group(2);
            rest = line.substring(0, markdown.start()) + markdown.group(1) + line.substring(markdown.end());
        } else if (address.find()) {
            url = address.group(1).replaceFirst("[.,;:)\\]]+$", "");
            rest = line.substring(0, address.start()) + " " + line.substring(address.end());
        }
        String title = CleanText.line(AROUND.matcher(rest.replace("()", "")).replaceAll(""));
        if (url == null && link.equals(bare)) {
            notes.add("A line of '" + field.key() + "' names no address and was left out: "
                    + PlainText.shorten(line, 100));
            return null;
        }
        if (url == null) {
            return line;
        }
        String parsed = CleanLink.parse(url).orElse(url);
        boolean needsTitle = !link.equals(bare);
        String named = title.isEmpty() && needsTitle ? host(parsed) : title;
        return named.isEmpty() ? group(link, parsed, words, null) : group(words, named, link, parsed);
    }

    private static String host(String url) {
        return new org.waymark.model.value.Link(url).host();
    }

    private static Map<String, Object> group(FieldSchema one, String value, FieldSchema other, @Nullable String more) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put(one.key(), value);
        if (more != null) {
            group.put(other.key(), more);
        }
        return group;
    }

    private static @Nullable FieldSchema first(RecordSchema schema, FieldType type) {
        return schema.fields().stream()
                .filter(field -> field.type() == type)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
