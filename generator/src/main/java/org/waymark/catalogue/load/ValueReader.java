package org.waymark.catalogue.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Facet;
import org.waymark.model.Ref;
import org.waymark.model.Term;
import org.waymark.model.Vocabulary;
import org.waymark.model.schema.FieldSchema;
import org.waymark.model.schema.FieldType;
import org.waymark.model.value.PartialDate;
import org.waymark.model.value.PeriodOfTime;
import org.waymark.model.value.Text;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.report.Wording;
import org.waymark.source.Location;
import org.waymark.text.InvisibleCharacters;
import org.waymark.text.Suggestion;
import org.waymark.yaml.Node;

/**
 * Reads single values of the types that a field can have. Null means that the value could not be read and was reported.
 */
final class ValueReader {

    /** Longer than any description that a person has written; the longest real one found was made by a machine. */
    private static final int LONG_TEXT = 100_000;

    /** Longer than any title or keyword, which have to fit in lists, browser tabs and search results. */
    private static final int LONG_NAME = 300;

    private static final Set<String> KEYWORDS = Set.of("keywords", "tags", "categories");
    private static final Set<String> NAMES = Set.of("title", "name", "keywords", "tags", "categories");

    /** What other site generators write for published and draft. */
    private static final Map<String, String> STATUS = Map.of(
            "publish", "published",
            "published-date", "published",
            "future", "published",
            "pending", "draft",
            "private", "draft",
            "trash", "draft");

    private final Map<String, Vocabulary> vocabularies;
    private final String language;
    private final Findings findings;
    private int suggested;

    /**
     * @param vocabularies by name
     * @param language the language of texts that do not name one
     */
    ValueReader(Map<String, Vocabulary> vocabularies, String language, Findings findings) {
        this.vocabularies = vocabularies;
        this.language = language;
        this.findings = findings;
    }

    /**
     * The items of a list. A single value is a list of one; a plain text may hold several values with commas between
     * them.
     */
    List<Node> items(FieldSchema field, Node node) {
        List<Node> items = split(field, node);
        if (items.size() > Facet.MOST_TAGS && KEYWORDS.contains(field.key())) {
            findings.add(Wording.TOO_MANY.at(node.location(), "key", field.key(), "count", items.size()));
        }
        return items;
    }

    private List<Node> split(FieldSchema field, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        boolean splittable = field.type() == FieldType.STRING || field.type() == FieldType.TERM;
        if (splittable
                && node instanceof Node.Scalar scalar
                && scalar.text().indexOf(',') >= 0
                && !isTerm(field, scalar)) {
            return Arrays.stream(scalar.text().split(","))
                    .map(part -> (Node) new Node.Scalar(part.strip(), true, scalar.location()))
                    .toList();
        }
        return List.of(node);
    }

    private boolean isTerm(FieldSchema field, Node.Scalar scalar) {
        return field.type() == FieldType.TERM
                && vocabulary(field).resolve(scalar.text()).isPresent();
    }

    @Nullable
    Object read(FieldSchema field, Node node) {
        if (field.type() == FieldType.TEXT || field.type() == FieldType.MARKDOWN) {
            return text(field, node);
        }
        if (field.type() == FieldType.MAP) {
            return node instanceof Node.Mapping mapping ? Binder.flatten(mapping) : wrongType(field, node);
        }
        if (field.type() == FieldType.PERIOD && node instanceof Node.Mapping mapping) {
            return period(field, mapping);
        }
        if (field.type() == FieldType.TERM && node instanceof Node.Mapping mapping) {
            return labels(field, mapping);
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return wrongType(field, node);
        }
        return scalar(field, scalar.text().strip(), scalar.location());
    }

    private @Nullable Object scalar(FieldSchema field, String text, Location at) {
        return switch (field.type()) {
            case STRING -> string(field, text, at);
            case INTEGER -> integer(field, text, at);
            case BOOLEAN -> bool(field, text, at);
            case DATE -> date(field, text, at);
            case PERIOD -> period(field, text, at);
            case LINK -> LinkReader.read(field.key(), text, at, findings);
            case TERM -> term(field, text, at);
            case REF -> new Ref(Objects.requireNonNull(field.target()), text, at);
            case TEXT, MARKDOWN, RECORD, MAP -> throw new IllegalStateException(field.key());
        };
    }

    private @Nullable Object wrongType(FieldSchema field, Node node) {
        findings.add(
                Code.WRONG_TYPE,
                node.location(),
                "'" + field.key() + "' is " + node.kind() + ", not "
                        + field.type().phrase(),
                field.doc());
        return null;
    }

    private @Nullable Text text(FieldSchema field, Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Text.of(language, look(field, scalar.text().strip(), scalar.location()));
        }
        if (!(node instanceof Node.Mapping mapping)) {
            wrongType(field, node);
            return null;
        }
        Map<String, String> byLanguage = new TreeMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String tag = languageTag(entry.key().text(), entry.key().location());
            boolean said = entry.value() instanceof Node.Scalar scalar
                    && !scalar.isNull()
                    && !scalar.text().isBlank();
            if (tag != null && said && entry.value() instanceof Node.Scalar scalar) {
                byLanguage.put(tag, look(field, scalar.text().strip(), scalar.location()));
            } else if (tag != null && !(entry.value() instanceof Node.Scalar)) {
                wrongType(field, entry.value());
            }
        }
        return byLanguage.isEmpty() ? null : new Text(byLanguage);
    }

    private String look(FieldSchema field, String text, Location at) {
        int invisible = InvisibleCharacters.find(text);
        if (invisible >= 0) {
            String character = String.format(Locale.ROOT, "%04X", (int) text.charAt(invisible));
            findings.add(Wording.INVISIBLE.at(at, "key", field.key(), "character", character));
        }
        boolean name = NAMES.contains(field.key());
        if (text.length() > (name ? LONG_NAME : LONG_TEXT)) {
            Wording wording = name ? Wording.TITLE_TOO_LONG : Wording.TOO_LONG;
            findings.add(wording.at(at, "key", field.key(), "length", text.length()));
        }
        if (field.type() == FieldType.MARKDOWN) {
            MarkdownLimits.check(field.key(), text, at, findings);
        }
        return text;
    }

    private @Nullable String string(FieldSchema field, String text, Location at) {
        look(field, text, at);
        String lower = text.toLowerCase(Locale.ROOT);
        String word = field.values().contains("published") ? STATUS.getOrDefault(lower, lower) : lower;
        if (!field.values().isEmpty() && !field.values().contains(word)) {
            String choices = String.join(", ", field.values());
            findings.add(Wording.CHOICE.at(at, "key", field.key(), "value", text, "choices", choices));
            return null;
        }
        if (!field.values().isEmpty()) {
            return word;
        }
        return switch (field.key()) {
            case "email" -> email(text, at);
            case "languages", "lang" -> languageTag(text, at);
            case "edit_url", "discussion_url" -> pattern(field, text, at);
            default -> text;
        };
    }

    /** An address with placeholders in braces. */
    private @Nullable String pattern(FieldSchema field, String text, Location at) {
        String filled = text.replaceAll("\\{[a-z]+}", "x");
        return LinkReader.read(field.key(), filled, at, findings) == null ? null : text;
    }

    private @Nullable String email(String text, Location at) {
        String address = text.startsWith("mailto:") ? text.substring(7) : text;
        int sign = address.indexOf('@');
        boolean fine = sign > 0
                && address.indexOf('.', sign + 2) > 0
                && address.indexOf('@', sign + 1) < 0
                && !address.endsWith(".")
                && address.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>' || c == '"');
        if (!fine) {
            findings.add(Wording.EMAIL.at(at, "value", text));
            return null;
        }
        return address;
    }

    private @Nullable String languageTag(String text, Location at) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
            if (!tag.isEmpty() && Character.isLetter(tag.charAt(0)) && text.length() >= 2) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // reported below
        }
        findings.add(Wording.LANGUAGE.at(at, "value", text));
        return null;
    }

    private @Nullable Long integer(FieldSchema field, String text, Location at) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below
        }
        findings.add(Wording.NUMBER.at(at, "key", field.key(), "value", text));
        return null;
    }

    private @Nullable Boolean bool(FieldSchema field, String text, Location at) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> {
                return true;
            }
            case "false", "no", "off" -> {
                return false;
            }
            default -> {
                findings.add(Wording.TRUTH.at(at, "key", field.key(), "value", text));
                return null;
            }
        }
    }

    private @Nullable PartialDate date(FieldSchema field, String text, Location at) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            String padded = PartialDate.padded(text);
            Wording wording = PartialDate.parse(padded).isPresent() ? Wording.DATE_DIGITS : Wording.DATE;
            findings.add(wording.at(at, "key", field.key(), "value", text, "better", padded));
        }
        return date.orElse(null);
    }

    private @Nullable PeriodOfTime period(FieldSchema field, String text, Location at) {
        Optional<PeriodOfTime> period = PeriodOfTime.parse(text);
        if (period.isEmpty()) {
            String padded = PeriodOfTime.padded(text);
            Wording wording = PeriodOfTime.parse(padded).isPresent() ? Wording.PERIOD_DIGITS : Wording.PERIOD;
            findings.add(wording.at(at, "key", field.key(), "value", text, "better", padded));
        }
        return period.orElse(null);
    }

    private @Nullable PeriodOfTime period(FieldSchema field, Node.Mapping mapping) {
        List<String> ends = new ArrayList<>();
        for (String key : List.of("start", "end")) {
            Node end = mapping.get(key);
            if (end != null && !(end instanceof Node.Scalar)) {
                wrongType(field, end);
                return null;
            }
            String text = end instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "..";
            if (end != null
                    && !PeriodOfTime.isOpen(text)
                    && PartialDate.parse(text).isEmpty()) {
                findings.add(Wording.DATE.at(end.location(), "key", key, "value", text));
                return null;
            }
            ends.add(text);
        }
        return period(field, String.join("/", ends), mapping.location());
    }

    private Vocabulary vocabulary(FieldSchema field) {
        String name = field.vocabulary() == null ? "" : field.vocabulary();
        Vocabulary known = vocabularies.get(name);
        return known == null ? new Vocabulary(name, null, List.of()) : known;
    }

    /** The term of which someone wrote the label in several languages, as once the level of a place. */
    private @Nullable Object labels(FieldSchema field, Node.Mapping mapping) {
        List<String> labels = mapping.entries().stream()
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(label -> ((Node.Scalar) label).text().strip())
                .toList();
        for (String label : labels) {
            Optional<Term> term = vocabulary(field).resolve(label);
            if (term.isPresent()) {
                findings.add(
                        Code.LABELS_FOR_TERM,
                        mapping.location(),
                        "'" + field.key() + "' has a term's labels instead of its id",
                        "Write the id, " + term.get().id() + ", or let 'waymark fix' do it");
                return term.get();
            }
        }
        return labels.isEmpty() ? wrongType(field, mapping) : term(field, labels.get(0), mapping.location());
    }

    private Term term(FieldSchema field, String text, Location at) {
        Vocabulary vocabulary = vocabulary(field);
        Optional<Term> term = vocabulary.resolve(text);
        if (term.isPresent()) {
            return term.get();
        }
        Optional<String> near =
                suggested++ < Suggestion.MOST ? Suggestion.nearest(text, vocabulary.suggestions()) : Optional.empty();
        Wording wording = near.isPresent() ? Wording.TERM_NEAR : Wording.TERM;
        findings.add(wording.at(
                at, "key", field.called(), "value", text, "vocabulary", vocabulary.name(), "near", near.orElse(null)));
        return Term.unlisted(vocabulary.name(), text);
    }
}
